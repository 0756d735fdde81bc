import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { notesInOrder } from '#core/brief'
import { noteTexts, printBrief } from '#export/print'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { richArticles, richBrief } from '#test/rich-brief'

it('writes the notes alone as it writes them with the brief', () => {
  const brief = { brief: richBrief, articles: richArticles }
  expect(noteTexts(brief)).toEqual(printBrief(brief).notes)
})

it('writes dates and quotation marks of titles as the brief’s language has them', () => {
  const notes = noteTexts({ brief: { ...richBrief, language: 'en-US' }, articles: richArticles })
  expect(notes[3]?.paragraphs[0]?.map((run) => run.text).join('')).toBe(
    'Arden and Osk, “Council Shuts Port Sel to Grain Ships as Dredging Row Deepens,” para. 1.',
  )
})

it('is the same however often it is written', () => {
  const brief = { brief: richBrief, articles: richArticles }
  expect(printBrief(brief)).toEqual(printBrief(brief))
})

it('writes every note of any brief, in its place', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(arbitraryBrief, (brief) => {
      const printable = printBrief({ brief, articles: [] })
      expect(printable.notes.map(({ id, number }) => [id, number])).toEqual(
        notesInOrder(brief).map(({ note }, index) => [note.id, index + 1]),
      )
    }),
    { numRuns: 25 },
  )
})
