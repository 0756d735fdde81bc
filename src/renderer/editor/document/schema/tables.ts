import { type Attribute, Node } from '@tiptap/core'
import * as v from 'valibot'
import { listAttribute, ownPrefix, textAttribute } from './stored-attribute.ts'

const roles: Readonly<Record<string, string>> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' }

/** A table. Of the group `wide`: it stands in a section, an entry or the summary, never in a list or in another table. */
export const table = Node.create({
  name: 'table',
  group: 'wide',
  content: 'tableRow+',
  isolating: true,
  // How prosemirror-tables knows a table, a row and a cell.
  extendNodeSchema: ({ name }) => (roles[name] === undefined ? {} : { tableRole: roles[name] }),
  addAttributes: () => ({ id: textAttribute('id') }),
  parseHTML: () => [{ tag: 'table' }],
  // A box around it, since a table itself can neither scroll sideways nor be passed over while it is out of sight (content-visibility).
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { class: 'table-box' },
    ['table', { ...HTMLAttributes, [`${ownPrefix}table`]: '' }, ['tbody', 0]],
  ],
})

/** A row that cells of the rows above it cover wholly has none of its own. */
export const tableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const tableCell = cellNode('tableCell', 'td')
export const tableHeader = cellNode('tableHeader', 'th')

function cellNode(name: string, tag: 'td' | 'th') {
  return Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({
      colspan: spanAttribute('colspan'),
      rowspan: spanAttribute('rowspan'),
      // As prosemirror-tables has it, one a column that the cell covers; but shares of the table’s width (`columnShares`), no pixels.
      colwidth: listAttribute('colwidth', v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })
}

/** More than a table in a brief may have: a page that says `colspan="9999"` must not make as many columns. */
const widest = 100

function spanAttribute(name: 'colspan' | 'rowspan'): Partial<Attribute> {
  return {
    default: 1,
    parseHTML: (element) => Math.min(Math.max(Math.trunc(Number(element.getAttribute(name) ?? 1)) || 1, 1), widest),
    renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: String(attributes[name]) }),
  }
}
