import { expect, it } from 'vitest'
import { citationStyles, type Note, notesInOrder } from '#core/brief'
import type { NotesTold, NotesWritten } from '#core/printable'
import { KeptNotes, noteTexts } from '#export/print'
import { richArticles, richBrief } from '#test/rich-brief'

const notes = notesInOrder(richBrief).map(({ note }) => note)
const told = (changed: readonly Note[], since: number | null = null, order = changed): NotesTold => ({
  brief: richBrief.id,
  language: 'en-GB',
  style: null,
  order: order.map(({ id }) => id),
  changed,
  since,
})

function texts(written: NotesWritten) {
  return written.kind === 'unknown' ? null : written.notes
}

it('writes all notes as an export does', () => {
  expect(texts(new KeptNotes().write(told(notes), richArticles))).toEqual(noteTexts({ brief: richBrief, articles: richArticles }))
})

it('answers, of a change, only the notes that read otherwise because of it', () => {
  const kept = new KeptNotes()
  const first = kept.write(told(notes), richArticles)
  expect(first.kind).toBe('written')
  const without = notes.slice(0, -1)
  const answer = first.kind === 'written' ? first.answer : null
  const again = kept.write(told([], answer, without), richArticles)
  expect(texts(again)).toEqual([])
  const last = notes.at(-1)!
  expect(texts(kept.write(told([last], again.kind === 'written' ? again.answer : null, notes), richArticles))).toEqual(
    noteTexts({ brief: richBrief, articles: richArticles }).slice(-1),
  )
})

it('asks for everything where it does not know what was told before', () => {
  const kept = new KeptNotes()
  expect(kept.write(told([], 1, notes), richArticles)).toEqual({ kind: 'unknown' })
  kept.write(told(notes), richArticles)
  expect(kept.write({ ...told([], 1, notes), language: 'en-US' }, richArticles)).toEqual({ kind: 'unknown' })
})

it.each(citationStyles)('%s: every note is written, whatever its style', (style) => {
  const written = noteTexts({ brief: { ...richBrief, style }, articles: richArticles })
  expect(written.filter(({ paragraphs }) => paragraphs.flat().every((run) => run.kind !== 'text' || run.text === ''))).toEqual([])
})
