import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CiteItem } from '#core/brief'
import { cslItem } from '#core/citations'
import { citationEngineFor } from '#export/print'
import { articleOf } from '#test/article-of'
import { citeprocRebuild } from '#test/citeproc-rebuild'

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
/** Namesakes, so that names must be told apart as sources come and go; the same author and day; no author; no title. */
const bylines = ['Ana Ruiz', 'Alba Ruiz', 'Ana Ruiz', 'Meridian Wire', null, 'Ana Ruiz and Jo Berg', 'Jo Berg']
const articles = bylines.map((byline, index) =>
  articleOf([`Text ${index}.`], {
    byline,
    title: index === 4 ? null : `The port, part ${index}`,
    published: index % 2 === 0 ? '2031-03-04' : null,
    language: 'en',
  }),
)
const sources = articles.map((article) => cslItem(article, words))
const styles = [
  'chicago-notes-bibliography',
  'chicago-fullnote-bibliography',
  'oscola',
  'apa',
  'iso690-author-date-en',
  'modern-humanities-research-association',
] as const

const item: fc.Arbitrary<CiteItem> = fc.record({
  article: fc.constantFrom(...articles.map(({ id }) => id)),
  pick: fc.constant(null),
  locator: fc.constantFrom(null, { label: 'paragraph' as const, value: '3' }, { label: 'page' as const, value: '12' }),
  prefix: fc.constantFrom('', 'see '),
  suffix: fc.constantFrom('', ', emphasis added'),
})
const citation = fc.array(item, { minLength: 1, maxLength: 2 })
interface Edit {
  readonly kind: 'insert' | 'add' | 'remove' | 'change' | 'move' | 'comment'
  readonly at: number
  readonly to: number
  readonly items: readonly CiteItem[]
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'add', 'remove', 'change', 'move', 'comment'),
  at: fc.nat(12),
  to: fc.nat(12),
  items: citation,
})

/** Notes in order; a note without citations is a comment. */
type Notes = readonly (readonly (readonly CiteItem[])[])[]

function edited(notes: Notes, { kind, at, to, items }: Edit): Notes {
  const note = notes[at]
  switch (kind) {
    case 'insert':
      return notes.toSpliced(at, 0, [items])
    case 'comment':
      return notes.toSpliced(at, 0, [])
    case 'remove':
      return notes.toSpliced(at, 1)
    case 'add':
      return note === undefined ? notes : notes.with(at, [...note, items])
    case 'change':
      return note === undefined ? notes : notes.with(at, [items])
    case 'move':
      return note === undefined ? notes : notes.toSpliced(at, 1).toSpliced(to, 0, note)
  }
}

function numbered(notes: Notes) {
  return notes.flatMap((citations, index) => citations.map((items) => ({ note: index + 1, items })))
}

/** Sources come and go with what cites them. */
function citedBy(notes: Notes) {
  const cited = new Set(notes.flat(2).map(({ article }) => article))
  return sources.filter(({ id }) => cited.has(id))
}

it('writes anew what cites a source that says something else', () => {
  const engine = citationEngineFor('en-GB', 'oscola')
  const kept = engine.keep()
  const [first] = sources
  const notes: Notes = [[[{ article: first!.id, pick: null, locator: null, prefix: '', suffix: '' }]]]
  kept.write(numbered(notes), sources)
  const renamed = sources.with(0, { ...first!, title: 'The port, renamed' })
  expect(kept.write(numbered(notes), renamed)).toEqual(engine.write(numbered(notes), renamed))
})

it.each(styles)(
  '%s: what is kept reads as citeproc writes it anew, whatever is inserted, removed, changed or moved',
  (style) => {
    const engine = citationEngineFor('en-GB', style)
    const anew = citeprocRebuild(style)
    fc.assert(
      fc.property(fc.array(citation, { maxLength: 6 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const kept = engine.keep()
        let notes: Notes = start.map((items) => [items])
        expect(kept.write(numbered(notes), citedBy(notes))).toEqual(anew.write(numbered(notes), citedBy(notes)))
        for (const change of edits) {
          notes = edited(notes, change)
          expect(kept.write(numbered(notes), citedBy(notes))).toEqual(anew.write(numbered(notes), citedBy(notes)))
        }
      }),
      // APA takes seconds to tell names apart. `KEPT_RUNS=200` looks longer.
      { endOnFailure: true, numRuns: Number(process.env['KEPT_RUNS'] ?? (style === 'apa' ? 1 : 3)) },
    )
  },
  Number(process.env['KEPT_MS'] ?? 60_000),
)
