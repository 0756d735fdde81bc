import { expect, it } from 'vitest'
import type { CiteItem } from '#core/brief'
import type { StyledText } from '#core/citations'
import { citationEngineFor } from '#export/print'
import { type CitedKind, citedKinds, citedSources } from '#test/cited-kinds'
import { chicago17 } from './written-citations/chicago-17.ts'
import { chicago18 } from './written-citations/chicago-18.ts'
import { otherStyles } from './written-citations/other-styles.ts'
import { places } from './written-citations/written.ts'

/** What each note cites, in order: kind, and place in it. */
const cited = [
  ['newspaper', 'paragraph'],
  ['newspaper', 'page'],
  ['webPage', 'paragraph'],
  ['wire', null],
  ['agency', 'paragraph'],
  ['editorial', null],
  ['translated', 'paragraph'],
  ['undated', 'paragraph'],
  ['newspaper', 'paragraph'],
  ['wire', 'paragraph'],
  ['wire', 'paragraph'],
] as const satisfies readonly (readonly [CitedKind, 'paragraph' | 'page' | null])[]

function cite(kind: CitedKind, place: 'paragraph' | 'page' | null): CiteItem {
  const value = place === 'page' ? '12' : '4'
  return { article: citedKinds[kind].id, pick: null, locator: place === null ? null : { label: place, value }, prefix: '', suffix: '' }
}

/** Italics between asterisks, links in square brackets. */
function shown(runs: readonly StyledText[]): string {
  return runs.map(({ text, italic, link }) => (link !== null ? `[${text}]` : italic ? `*${text}*` : text)).join('')
}

it.each([...chicago18, ...chicago17, ...otherStyles])(
  '$style in $language cites every kind of source as its rules say',
  { timeout: 60_000 },
  ({ style, language, notes, list }) => {
    const engine = citationEngineFor(language, style)
    const citations = [...cited.map(([kind, place]) => [cite(kind, place)]), [cite('editorial', null), cite('webPage', null)]]
    const texts = engine.write(
      citations.map((items, index) => ({ note: index + 1, items })),
      citedSources,
    )
    expect(Object.fromEntries(places.map((place, index) => [place, shown(texts[index] ?? [])]))).toEqual(notes)
    expect(engine.list(citedSources).map(({ text }) => shown(text))).toEqual(list)
  },
)

it('has no list in Chicago notes alone', () => {
  expect(citationEngineFor('en-GB', 'chicago-notes').list(citedSources)).toEqual([])
  expect(citationEngineFor('en-GB', 'chicago-fullnote').list(citedSources)).toEqual([])
})

it.each([
  ['en', 'British', '4 March 2031'],
  ['en-AU', 'British', '4 March 2031'],
  ['en-PH', 'American', 'March 4, 2031'],
  ['fr', 'French', '4 mars 2031'],
  ['fr-BE', 'French', '4 mars 2031'],
  ['fr-CA', 'Canadian French', '4 mars 2031'],
  ['de', 'German', '4. März 2031'],
  ['de-AT', 'Austrian', '4. März 2031'],
  ['de-LI', 'Swiss', '4. März 2031'],
  ['de-Latn-CH', 'Swiss', '4. März 2031'],
  ['ar', 'Arabic', '4 مارس 2031'],
  ['he', 'Hebrew', '4 מרץ 2031'],
  ['iw', 'Hebrew', '4 מרץ 2031'],
  ['es-ES', 'British', '4 March 2031'],
])('%s takes %s terms', (language, _which, date) => {
  const [runs = []] = citationEngineFor(language).write([{ note: 1, items: [cite('newspaper', null)] }], citedSources)
  expect(shown(runs)).toContain(date)
})

it('sets no space before a semicolon in Canada', () => {
  const both = { note: 1, items: [cite('editorial', null), cite('webPage', null)] }
  expect(shown(citationEngineFor('fr-CA').write([both], citedSources)[0] ?? [])).toContain('2031; Jo Berg')
})

it('sets the French space before the semicolons and colons of a style that is not French', () => {
  const engine = citationEngineFor('fr-FR', 'iso690-author-date-en')
  const both = { note: 1, items: [cite('wire', null), cite('webPage', null)] }
  expect(shown(engine.write([both], citedSources)[0] ?? [])).toBe('(Meridian Wire 2031\u00A0; Berg 2031)')
  expect(shown(engine.list(citedSources)[0]?.text ?? [])).toContain('\u00A0: [https://quiet.example/a]')
})
