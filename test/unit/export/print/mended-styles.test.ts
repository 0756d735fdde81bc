import { expect, it } from 'vitest'
import type { Metadata } from '#core/article'
import type { CitationStyleName, CiteItem } from '#core/brief'
import { cslItem, type StyledText } from '#core/citations'
import { citationEngineFor } from '#export/print'
import { articleOf } from '#test/article-of'

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
const nothing = { title: null, byline: null, outlet: null, published: null, language: 'en' } as const
const source = (metadata: Partial<Metadata>) => cslItem(articleOf([JSON.stringify(metadata)], { ...nothing, ...metadata }), words)

const page = source({ title: 'A quiet harbour', byline: 'Jo Berg', published: '2031-03-05', url: 'https://quiet.example/a' })
const undated = source({ title: 'Port rules', byline: 'Jo Berg', url: 'https://quiet.example/b' })
const memo = source({ title: 'On grain', byline: 'Ben Ode', published: '2031-03-09' })
const paper = source({ title: 'Grain moves', byline: 'Kim Moor', outlet: 'Courier', pages: '12', published: '2031-03-04' })
const untitled = source({ byline: 'Una Pell', published: '2031-03-11', url: 'https://quiet.example/c' })
const alone = source({ url: 'https://quiet.example/d', published: '2031-03-11' })
const two = source({ title: 'Ships', byline: 'Ana Ruiz and Jo Fox', published: '2031-03-05', url: 'https://quiet.example/e' })

/** Italics between asterisks, no-break spaces as tildes. */
function shown(runs: readonly StyledText[]): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text).replaceAll('\u00A0', '~')).join('')
}

const on12 = { label: 'page', value: '12' } as const
const at4 = { label: 'paragraph', value: '4' } as const

function written(style: CitationStyleName, language: string, item: typeof page, ...places: readonly CiteItem['locator'][]) {
  return citationEngineFor(language, style)
    .write(
      places.map((locator, index) => ({ note: index + 1, items: [{ article: item.id, pick: null, locator, prefix: '', suffix: '' }] })),
      [item],
    )
    .map(shown)
}

function listed(style: CitationStyleName, language: string, item: typeof page): string {
  return shown(citationEngineFor(language, style).list([item])[0]?.text ?? [])
}

it.each([
  ['chicago-notes', page, ['Jo Berg, ‘A Quiet Harbour’, 5 March 2031, p. 12, https://quiet.example/a.', 'Berg, ‘A Quiet Harbour’, p. 12.']],
  ['chicago-shortened-notes-bibliography', page, ['Berg, ‘A Quiet Harbour’, p. 12.', 'Berg, ‘A Quiet Harbour’, p. 12.']],
  ['chicago-fullnote', page, ['Jo Berg, ‘A Quiet Harbour’, 5 March 2031, p. 12, https://quiet.example/a.', 'Berg, p. 12.']],
  ['chicago-fullnote', memo, ['Ben Ode, ‘On Grain’, 9 March 2031, p. 12.', 'Ode, p. 12.']],
  ['chicago-note-bibliography', memo, ['Ode, ‘On Grain’, p. 12.', 'Ode, p. 12.']],
  ['chicago-fullnote', paper, ['Kim Moor, ‘Grain Moves’, *Courier*, 4 March 2031, 12.', 'Moor, 12.']],
] as const)('%s labels the page of a web page or document, and no newspaper’s', (style, item, expected) => {
  expect(written(style, 'en-GB', item, on12, on12)).toEqual(expected)
})

it.each(['chicago-fullnote-bibliography', 'chicago-note-bibliography'] as const)(
  '%s sets the day of a page that appeared nowhere else apart by a full stop',
  (style) => {
    expect(listed(style, 'en-GB', page)).toBe('Berg, Jo. ‘A Quiet Harbour’. 5 March 2031. https://quiet.example/a.')
    expect(listed(style, 'en-GB', undated)).toBe('Berg, Jo. ‘Port Rules’. n.d. https://quiet.example/b.')
  },
)

it('names a newspaper’s page once', () => {
  expect(written('modern-humanities-research-association', 'en-GB', paper, on12)).toEqual([
    'Kim Moor, ‘Grain Moves’, *Courier*, 4 March 2031, p. 12.',
  ])
  expect(written('modern-humanities-research-association', 'en-GB', paper, at4)).toEqual([
    'Kim Moor, ‘Grain Moves’, *Courier*, 4 March 2031, p. 12 (para. 4).',
  ])
  expect(written('oscola', 'en-GB', paper, on12)).toEqual(['Kim Moor, ‘Grain Moves’ *Courier* (4 March 2031) 12.'])
  expect(written('oscola', 'en-GB', paper, at4)).toEqual(['Kim Moor, ‘Grain Moves’ *Courier* (4 March 2031) 12, para 4.'])
})

it('says in OSCOLA that it is a paragraph, also behind ibid, and when a document is from', () => {
  expect(written('oscola', 'en-GB', memo, null, at4, on12)).toEqual(['Ben Ode, ‘On Grain’ (9 March 2031).', 'ibid para 4.', 'ibid 12.'])
  expect(written('oscola', 'de-DE', memo, at4)).toEqual(['Ben Ode, „On Grain“ (9. März 2031) Abs 4.'])
})

it.each([
  [
    'iso690-author-date-en',
    'fr-FR',
    two,
    'RUIZ, Ana et FOX, Jo, 2031. Ships. En ligne. 5 mars 2031. Disponible à l’adresse~: https://quiet.example/e',
  ],
  ['iso690-author-date-en', 'fr-CA', undated, 'BERG, Jo, [s.~d.]. Port rules. En ligne. Disponible à l’adresse~: https://quiet.example/b'],
  [
    'iso690-author-date-en',
    'de-DE',
    two,
    'RUIZ, Ana und FOX, Jo, 2031. Ships. Online. 5. März 2031. Verfügbar unter: https://quiet.example/e',
  ],
  ['iso690-author-date-en', 'de-AT', undated, 'BERG, Jo, [o.~J.]. Port rules. Online. Verfügbar unter: https://quiet.example/b'],
  ['iso690-author-date-en', 'de-DE', paper, 'MOOR, Kim, 2031. Grain moves. *Courier*. 4. März 2031. S.~12.'],
  ['iso690-author-date-en', 'en-GB', undated, 'BERG, Jo, [no date]. Port rules. Online. Available from: https://quiet.example/b'],
  ['iso690-note-fr', 'en-GB', two, 'RUIZ, Ana and FOX, Jo. *Ships* [online]. 5 March 2031. Available from: https://quiet.example/e'],
  ['iso690-note-fr', 'de-DE', two, 'RUIZ, Ana und FOX, Jo. *Ships* [online]. 5. März 2031. Verfügbar unter: https://quiet.example/e'],
  [
    'iso690-note-fr',
    'fr-FR',
    two,
    'RUIZ, Ana et FOX, Jo. *Ships* [en~ligne]. 5 mars 2031. Disponible à l’adresse~: https://quiet.example/e',
  ],
] as const)('%s in %s writes its own words in the language of the brief', (style, language, item, expected) => {
  expect(listed(style, language, item)).toBe(expected)
})

it.each([
  ['chicago-notes-bibliography', untitled, 'Pell, Una. Untitled article. 11 March 2031. https://quiet.example/c.'],
  ['modern-humanities-research-association', untitled, 'Pell, Una, untitled article, 11 March 2031 <https://quiet.example/c>'],
  ['apa', untitled, 'Pell, U. (2031, March 11). Untitled article. https://quiet.example/c'],
  ['iso690-author-date-en', untitled, 'PELL, Una, 2031. Untitled article. Online. 11 March 2031. Available from: https://quiet.example/c'],
  ['iso690-note-fr', alone, 'Untitled article [online]. 11 March 2031. Available from: https://quiet.example/d'],
] as const)('%s sets our own description in roman, with a capital where a sentence begins', (style, item, expected) => {
  expect(listed(style, 'en-GB', item)).toBe(expected)
})

it.each([
  ['chicago-notes', 'fr-FR', '1er mars 2031'],
  ['modern-humanities-research-association', 'fr-CA', '1er mars 2031'],
  ['iso690-note-fr', 'fr-FR', '1er mars 2031'],
  ['chicago-notes', 'de-DE', '1. März 2031'],
] as const)('%s in %s writes the first of a month as the language does', (style, language, expected) => {
  const first = source({ title: 'Ships', byline: 'Jo Berg', outlet: 'Courier', published: '2031-03-01' })
  expect(written(style, language, first, null)[0]).toContain(expected)
})
