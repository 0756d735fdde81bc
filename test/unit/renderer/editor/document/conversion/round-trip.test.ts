import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Block,
  type Brief,
  briefSchema,
  columnShares,
  type Entry,
  type Inline,
  type InnerBlock,
  orderedThreads,
  type TableCell,
  tableGrid,
  passagesOf,
  type Text,
  threadsIn,
} from '#core/brief'
import { parse } from 'valibot'
import { briefOfText } from '#ipc/brief-text'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { briefToDocument } from '#renderer/editor/document/conversion/brief-to-document.ts'
import { briefText, documentToBrief } from '#renderer/editor/document/conversion/document-to-brief.ts'
import { briefNodes } from '#renderer/editor/document/schema/schema-extensions.ts'

describe('a brief as a document', () => {
  it('is a valid document, whatever the brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const document = briefNodes.nodeFromJSON(briefToDocument(brief))
        expect(() => document.check()).not.toThrow()
      }),
    )
  })

  it('comes back as it was, but for what a document cannot hold', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        expect(roundTrip(brief)).toEqual(normal(brief))
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  it('says the same as text as it does as a value, also when parts of it have been written before', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const document = briefNodes.nodeFromJSON(briefToDocument(brief))
        const said = documentToBrief(document, brief)
        expect([briefOfText(briefText(document, brief)), briefOfText(briefText(document, brief))]).toEqual([said, said])
      }),
    )
  })

  it('comes back the same the second time', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const once = roundTrip(brief)
        expect(roundTrip(once)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

function roundTrip(brief: Brief): Brief {
  return documentToBrief(briefNodes.nodeFromJSON(briefToDocument(brief)), brief)
}

/** What `briefToDocument` and `documentToBrief` say they change: marks in one order and once, equal neighbours joined, no empty lists, no trailing empty paragraphs, picks in reading order, at least one section. */
function normal(brief: Brief): Brief {
  const sections = brief.sections.map((section) => ({ ...section, content: normalContent(section.content) }))
  const result = {
    ...brief,
    summary: normalContent(brief.summary),
    sections: sections.length > 0 ? sections : [{ kind: 'free', id: 'free', title: '', content: [] }],
  }
  const parsed = parse(briefSchema, { ...result, picks: picksInReadingOrder(result, brief) })
  const { comments = [] } = brief
  return comments.length === 0 ? parsed : { ...parsed, comments: orderedThreads(passagesOf(parsed).flatMap(threadsIn), comments) }
}

function normalContent(content: readonly (Block | Entry)[]): (Block | Entry)[] {
  const items = content
    .filter((item) => (item.kind === 'list' ? item.items : item.kind === 'table' ? item.rows.flat() : [item]).length > 0)
    .map(normalItem)
  const last = items.findLastIndex((item) => item.kind !== 'paragraph' || item.content.length > 0 || item.hint !== undefined)
  return items.slice(0, last + 1)
}

const emptyCell: TableCell = { isHeader: false, columnSpan: 1, rowSpan: 1, content: [] }

function normalItem(item: Block | Entry): Block | Entry {
  switch (item.kind) {
    case 'list':
      return { ...item, items: item.items.map(normalInner) }
    case 'table': {
      const { columnWidths, ...table } = item
      const grid = tableGrid(item.rows, emptyCell)
      return {
        ...table,
        rows: grid.rows.map((row) => row.map(({ column: _column, ...cell }) => ({ ...cell, content: normalInner(cell.content) }))),
        ...(columnWidths !== undefined && { columnWidths: columnShares(columnWidths, grid.columns)! }),
      }
    }
    case 'rule':
      return item
    case 'actor':
      return { ...item, name: normalInline(item.name), content: normalBlocks(item.content) }
    case 'claim':
      return { ...item, statement: normalInline(item.statement), content: normalBlocks(item.content) }
    case 'question':
      return { ...item, question: normalInline(item.question), content: normalBlocks(item.content) }
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return { ...item, content: normalInline(item.content) }
  }
}

function normalBlocks(blocks: readonly Block[]): Block[] {
  return normalContent(blocks).filter((item) => item.kind !== 'actor' && item.kind !== 'claim' && item.kind !== 'question')
}

function normalInner(blocks: readonly InnerBlock[]): InnerBlock[] {
  return normalBlocks(blocks).filter((item) => item.kind !== 'table' && item.kind !== 'rule')
}

function normalInline<TInline extends Inline | { readonly kind: 'citation' }>(content: readonly TInline[]): TInline[] {
  const result: TInline[] = []
  for (const inline of content.map(normalOne)) {
    const last = result.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && JSON.stringify(last.marks) === JSON.stringify(inline.marks)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

function normalOne<TInline extends Inline | { readonly kind: 'citation' }>(inline: TInline): TInline {
  switch (inline.kind) {
    case 'text':
      return { ...inline, marks: normalMarks(inline.marks) }
    case 'quotedWords':
      return { ...inline, content: normalInline(inline.content) }
    case 'note':
      return { ...inline, paragraphs: inline.paragraphs.map((paragraph) => normalInline(paragraph)) }
    case 'lineBreak':
    case 'citation':
      return inline
  }
}

function key(mark: Text['marks'][number]): string {
  return mark.kind === 'comment' ? mark.thread : mark.kind
}

function normalMarks(marks: Text['marks']): Text['marks'] {
  const order = ['link', 'comment', 'bold', 'italic', 'underline', 'superscript']
  const once = marks.filter((mark, index) => marks.findIndex((other) => key(other) === key(mark)) === index)
  return once.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (key(a) < key(b) ? -1 : 1))
}

function picksInReadingOrder(normalised: object, brief: Brief): Brief['picks'] {
  // A link to what is quoted elsewhere is no place in the text.
  const text = JSON.stringify(normalised, (key, value: unknown) => (key === 'evidence' ? undefined : value))
  const ids = [...text.matchAll(/"pick":"(p\d)"/g)].map((match) => match[1])
  const quoted = brief.picks.filter((pick) => ids.includes(pick.id)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  const later = brief.picks.filter((pick) => !ids.includes(pick.id))
  return [
    ...quoted,
    ...later.toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.paragraph - b.span.paragraph)),
  ]
}
