import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Brief, briefSchema, type Entry, type Inline, type Text } from '#core/brief'
import { parse } from 'valibot'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { briefToDocument } from '#renderer/editor/document/conversion/brief-to-document.ts'
import { documentToBrief } from '#renderer/editor/document/conversion/document-to-brief.ts'
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
    )
  })

  it('comes back the same the second time', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const once = roundTrip(brief)
        expect(roundTrip(once)).toEqual(once)
      }),
    )
  })
})

function roundTrip(brief: Brief): Brief {
  return documentToBrief(briefNodes.nodeFromJSON(briefToDocument(brief)), { id: brief.id, picks: brief.picks })
}

/** What `briefToDocument` and `documentToBrief` say they change: marks in one order and once, equal neighbours joined, no empty lists, no trailing empty paragraphs, picks in reading order, at least one section. */
function normal(brief: Brief): Brief {
  const sections = brief.sections.map((section) => ({ ...section, content: normalContent(section.content) }))
  const result = {
    ...brief,
    summary: normalContent(brief.summary),
    sections: sections.length > 0 ? sections : [{ kind: 'free', id: 'free', title: '', content: [] }],
  }
  return parse(briefSchema, { ...result, picks: picksInReadingOrder(result, brief) })
}

function normalContent(content: readonly (Block | Entry)[]): (Block | Entry)[] {
  const items = content.filter((item) => item.kind !== 'list' || item.items.length > 0).map(normalItem)
  const last = items.findLastIndex((item) => item.kind !== 'paragraph' || item.content.length > 0)
  return items.slice(0, last + 1)
}

function normalItem(item: Block | Entry): Block | Entry {
  switch (item.kind) {
    case 'list':
      return { ...item, items: item.items.map((blocks) => normalBlocks(blocks)) }
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

function normalMarks(marks: Text['marks']): Text['marks'] {
  const order = ['link', 'bold', 'italic', 'underline', 'superscript']
  const once = marks.filter((mark, index) => marks.findIndex(({ kind }) => kind === mark.kind) === index)
  return once.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function picksInReadingOrder(normalised: object, brief: Brief): Brief['picks'] {
  const ids = [...JSON.stringify(normalised).matchAll(/"pick":"(p\d)"/g)].map((match) => match[1])
  const quoted = brief.picks.filter((pick) => ids.includes(pick.id)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  const later = brief.picks.filter((pick) => !ids.includes(pick.id))
  return [
    ...quoted,
    ...later.toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.paragraph - b.span.paragraph)),
  ]
}
