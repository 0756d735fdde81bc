import { nodeTypes, type TreeNode } from './tree-node.ts'

interface Written extends TreeNode {
  readonly localName: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

/** Writes what is in `root` as HTML that parses into the same tree. */
export function writeHtml(root: TreeNode): string {
  let html = ''
  let node = root.firstChild
  while (node !== null) {
    html += startOf(node)
    if (node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    let at: TreeNode | null = node
    while (at !== null && at !== root) {
      html += endOf(at)
      if (at.nextSibling !== null) break
      at = at.parentNode
    }
    node = at === null || at === root ? null : at.nextSibling
  }
  return html
}

function startOf(node: TreeNode): string {
  if (node.nodeType === nodeTypes.comment) return `<!--${node.data}-->`
  if (!isWritten(node)) return isRaw(node.parentNode) ? node.data : escape(node.data)
  let tag = `<${node.localName}`
  for (const { name, value } of node.attributes) tag += ` ${name}="${escape(value)}"`
  return `${tag}>`
}

function endOf(node: TreeNode): string {
  return isWritten(node) && !voids.has(node.localName) ? `</${node.localName}>` : ''
}

function isWritten(node: TreeNode): node is Written {
  return node.nodeType === nodeTypes.element
}

function isRaw(node: TreeNode | null): boolean {
  return node !== null && isWritten(node) && raw.has(node.localName)
}

/** Most text needs none, and is not copied. */
function escape(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Elements in which “<” and “&” are text (HTML, 13.1.2). */
const raw = new Set(['script', 'style'])
/** Elements without an end tag (HTML, 13.1.2). */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
