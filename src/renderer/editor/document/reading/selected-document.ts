import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** From and to in the units of the document, counted from the beginning of what a node holds. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What is selected of a document, as a document: `null` where nothing is. Quotations and notes are taken whole, and with a quotation the note right behind it, so that no words leave without their source; a table is taken whole too.
 * Of a section its title is taken where all of it is selected or more than it. An entry of which the first line is not touched gives its text alone.
 */
export function selectedDocument(document: ProseMirrorNode, { from, to, empty }: Selection): ProseMirrorNode | null {
  if (empty) return null
  const touched = partsOf(document, { from, to })
  const [titleBlock] = document.children
  if (titleBlock === undefined) return null
  const sections = touched
    .filter(({ node }) => node !== titleBlock)
    .map((part) => {
      const isWhole = touched.length > 1 || (part.within.from <= 1 && part.within.to >= part.node.content.size - 1)
      const attributes = { ...part.node.attrs, ...(isWhole ? {} : { title: '' }) }
      return part.node.type.create(attributes, blocksIn(part.node, part.within))
    })
  return document.copy(Fragment.fromArray([selectedTitle(titleBlock, { from: from - 1, to: to - 1 }), ...sections]))
}

/** The title block stays, for it says the brief's language, style and marking; what it says besides goes where its title is not touched. */
function selectedTitle(block: ProseMirrorNode, within: Range): ProseMirrorNode {
  const [title, summary] = block.children
  if (title === undefined || summary === undefined) return block
  const isTitled = within.from < title.nodeSize && within.to > 0
  const start = title.nodeSize + 1
  const blocks = blocksIn(summary, { from: within.from - start, to: within.to - start })
  return block.type.create(isTitled ? block.attrs : { ...block.attrs, from: null, to: null, date: null, reference: null }, [
    isTitled ? title : title.copy(Fragment.empty),
    summary.copy(Fragment.fromArray([...blocks])),
  ])
}

function blocksIn(parent: ProseMirrorNode, range: Range): readonly ProseMirrorNode[] {
  return partsOf(parent, range).flatMap(({ node, within }) => blockIn(node, within))
}

function blockIn(node: ProseMirrorNode, within: Range): readonly ProseMirrorNode[] {
  if (node.type.name === 'quotation' || node.type.name === 'table' || node.isLeaf) return [node]
  if (node.isTextblock) return textIn(node, within)
  const [title] = node.children
  if (title?.type.name === 'entryTitle') {
    const rest = blocksIn(node, { from: Math.max(within.from, title.nodeSize), to: within.to })
    return within.from < title.nodeSize ? [node.copy(Fragment.fromArray([title, ...rest]))] : rest
  }
  // A list, and its items.
  const inside = blocksIn(node, within)
  return inside.length === 0 ? [] : [node.copy(Fragment.fromArray([...inside]))]
}

function textIn(block: ProseMirrorNode, within: Range): readonly ProseMirrorNode[] {
  const parts = childrenOf(block)
  const whole = parts.filter(({ node, start }) => !node.isText && start < within.to && start + node.nodeSize > within.from)
  const from = Math.min(within.from, ...whole.map(({ start }) => start))
  const to = Math.max(within.to, ...whole.map(({ node, start }) => start + node.nodeSize))
  const quoted = whole.findLast(({ node }) => node.type.name === 'quotedWords')
  const content = block.content.cut(
    Math.max(0, from),
    Math.min(block.content.size, Math.max(to, quoted === undefined ? 0 : endOfNote(parts, quoted))),
  )
  return content.size === 0 ? [] : [block.copy(content)]
}

/** Where the note ends that stands right behind quoted words, or behind the punctuation that follows them; 0 where there is none. */
function endOfNote(parts: readonly Part[], quoted: Part): number {
  const [first, second] = parts.slice(parts.indexOf(quoted) + 1)
  const isPunctuation = first?.node.isText === true && /^[\p{P}\p{S}]+$/u.test(first.node.text ?? '')
  const note = isPunctuation ? second : first
  return note?.node.type.name === 'note' ? note.start + note.node.nodeSize : 0
}

interface Part {
  readonly node: ProseMirrorNode
  readonly start: number
}

function childrenOf(parent: ProseMirrorNode): readonly Part[] {
  let start = 0
  return parent.children.map((node) => {
    const part = { node, start }
    start += node.nodeSize
    return part
  })
}

/** The children that a range touches, each with the range in its own units. */
function partsOf(parent: ProseMirrorNode, { from, to }: Range): readonly { readonly node: ProseMirrorNode; readonly within: Range }[] {
  return childrenOf(parent).flatMap(({ node, start }) =>
    start < to && start + node.nodeSize > from ? [{ node, within: { from: from - start - 1, to: to - start - 1 } }] : [],
  )
}
