import type { JSONContent } from '@tiptap/core'
import {
  type Block,
  type Brief,
  citationStyleText,
  columnShares,
  type Entry,
  type Inline,
  type PlacedCell,
  type Section,
  type TableCell,
  tableGrid,
} from '#core/brief'
import { inlineToNodes } from './inline-to-nodes.ts'

/**
 * A brief as the editor's document. What a document needs and a brief may lack is filled in the same way every time, so that two machines make the same document of the same brief:
 * an empty paragraph where there is no text, a section where there is none. Lists without items and tables without cells are left out, and rows of a table are made equally long.
 */
export function briefToDocument(brief: Brief): JSONContent {
  const { from, to, date, reference, marking, language, style, likelihoodScale = null, outlets = null } = brief
  const sections = brief.sections.length === 0 ? [{ kind: 'free', id: 'free', title: '', content: [] } satisfies Section] : brief.sections
  return {
    type: 'doc',
    content: [
      {
        type: 'titleBlock',
        attrs: {
          from,
          to,
          date,
          reference,
          marking,
          language,
          style: style === undefined ? null : citationStyleText(style),
          likelihoodScale,
          outlets,
        },
        content: [
          { type: 'briefTitle', content: brief.title === '' ? [] : [{ type: 'text', text: brief.title }] },
          { type: 'summary', content: atLeastAParagraph(brief.summary.flatMap(blockToNode), 'summary') },
        ],
      },
      ...sections.map(sectionToNode),
    ],
  }
}

function sectionToNode({ kind, id, title, content }: Section): JSONContent {
  return { type: kind, attrs: { id, title }, content: atLeastAParagraph(content.flatMap(sectionItemToNode), id) }
}

function sectionItemToNode(item: Block | Entry): readonly JSONContent[] {
  switch (item.kind) {
    case 'actor': {
      const { kind, name, content, ...attrs } = item
      return [entryToNode(kind, attrs, name, content)]
    }
    case 'claim': {
      const { kind, statement, content, ...attrs } = item
      return [entryToNode(kind, attrs, statement, content)]
    }
    case 'question': {
      const { kind, question, content, ...attrs } = item
      return [entryToNode(kind, attrs, question, content)]
    }
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quotation':
    case 'table':
    case 'rule':
      return blockToNode(item)
  }
}

function entryToNode(type: Entry['kind'], attrs: object, title: readonly Inline[], content: readonly Block[]): JSONContent {
  return { type, attrs: { ...attrs }, content: [{ type: 'entryTitle', content: inlineToNodes(title) }, ...content.flatMap(blockToNode)] }
}

function blockToNode(block: Block): readonly JSONContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        {
          type: 'paragraph',
          attrs: { id: block.id, ...(block.hint === undefined ? {} : { hint: block.hint }) },
          content: inlineToNodes(block.content),
        },
      ]
    case 'heading':
      return [{ type: 'heading', attrs: { id: block.id, level: block.level }, content: inlineToNodes(block.content) }]
    case 'list':
      if (block.items.length === 0) return []
      return [
        {
          type: block.ordered ? 'orderedList' : 'bulletList',
          attrs: { id: block.id },
          content: block.items.map((item, index) => ({
            type: 'listItem',
            content: atLeastAParagraph(item.flatMap(blockToNode), `${block.id}.${index + 1}`),
          })),
        },
      ]
    case 'quotation':
      return [
        {
          type: 'quotation',
          attrs: { id: block.id, pick: block.pick, stance: block.stance },
          content: inlineToNodes(block.content),
        },
      ]
    case 'table':
      return tableToNode(block)
    case 'rule':
      return [{ type: 'rule', attrs: { id: block.id } }]
  }
}

function tableToNode({ id, rows, columnWidths = [] }: Extract<Block, { readonly kind: 'table' }>): readonly JSONContent[] {
  if (rows.every((row) => row.length === 0)) return []
  // Left ragged, the editor would put it right behind an undo, which could then not be redone.
  const grid = tableGrid(rows, emptyCell)
  const shares = columnShares(columnWidths, grid.columns)
  return [
    {
      type: 'table',
      attrs: { id },
      content: grid.rows.map((row, rowIndex) => ({
        type: 'tableRow',
        content: row.map((cell, index) => cellToNode(cell, { place: `${id}.${rowIndex + 1}.${index + 1}`, shares })),
      })),
    },
  ]
}

const emptyCell: TableCell = { isHeader: false, columnSpan: 1, rowSpan: 1, content: [] }

interface InTable {
  readonly place: string
  readonly shares: readonly number[] | null
}

function cellToNode({ isHeader, column, columnSpan, rowSpan, content }: PlacedCell<TableCell>, { place, shares }: InTable): JSONContent {
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan: columnSpan,
      rowspan: rowSpan,
      ...(shares !== null && { colwidth: shares.slice(column, column + columnSpan) }),
    },
    content: atLeastAParagraph(content.flatMap(blockToNode), place),
  }
}

function atLeastAParagraph(nodes: JSONContent[], place: string): JSONContent[] {
  return nodes.length > 0 ? nodes : [{ type: 'paragraph', attrs: { id: `${place}.text` } }]
}
