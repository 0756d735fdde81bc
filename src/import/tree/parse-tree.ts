import { Parser } from 'htmlparser2'
import { TreeDocument } from './tree-document.ts'
import type { TreeElement } from './tree-element.ts'
import { nodeTypes, TreeNode } from './tree-node.ts'
import { TreeAttribute } from './tree-tag.ts'

/** Parses HTML into a tree as it stands: no html, head or body is made that the page does not write. Nothing in it runs or is fetched. */
export function parseTree(html: string): TreeDocument {
  const document = new TreeDocument(parseInto)
  parseInto(document, document, html)
  return document
}

function parseInto(document: TreeDocument, parent: TreeElement, html: string): void {
  let open = parent
  const parser = new Parser(
    {
      // At the end of the tag: one that the end of the file cuts off is none.
      onopentag: (name, attributes) => {
        open = open.appendChild(document.createElement(name))
        for (const [key, value] of Object.entries(attributes)) open.attributes.push(new TreeAttribute(key, value))
      },
      ontext: (text) => {
        open.appendChild(new TreeNode(nodeTypes.text, text))
      },
      oncomment: (text) => {
        open.appendChild(new TreeNode(nodeTypes.comment, text))
      },
      onclosetag: () => {
        open = open.parentElement ?? parent
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
}
