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
  let last = { element: parent, nameEnd: 0 }
  const parser = new Parser(
    {
      // One attribute after the other is added to an open element: a whole tag would come with an object made for it.
      onopentagname: (name) => {
        open = open.appendChild(document.createElement(name))
        last = { element: open, nameEnd: parser.endIndex }
      },
      onattribute: (name, value) => {
        if (!open.hasAttribute(name)) open.attributes.push(new TreeAttribute(name, value))
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
  // A tag that the end of the file cuts off is none; where a “>” stands in its open quotation, an element without text is left.
  if (last.element !== parent && !html.includes('>', last.nameEnd)) last.element.remove()
}
