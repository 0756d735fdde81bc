import { expect, it } from 'vitest'
import type { Metadata } from '#core/article'
import { type CslItem, cslItem } from '#core/citations'
import { citationEngineFor } from '#export/print'
import { articleOf } from '#test/article-of'

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
const nothing = { title: null, byline: null, outlet: null, published: null, url: 'https://quiet.example' } as const

function source(metadata: Partial<Metadata>): CslItem {
  return cslItem(articleOf([JSON.stringify(metadata)], { ...nothing, language: 'en', ...metadata }), words)
}

const styles = [
  'chicago-notes-bibliography',
  'chicago-shortened-notes-bibliography',
  'chicago-fullnote-bibliography',
  'modern-humanities-research-association',
  'oscola',
  'apa',
  'iso690-author-date-en',
  'iso690-note-fr',
] as const

/** The titles, or names where there is one, that a list begins its entries with. */
function order(style: (typeof styles)[number], language: string, sources: readonly CslItem[]): readonly string[] {
  const known = new Map<string, CslItem>(sources.map((item) => [item.id, item]))
  return citationEngineFor(language, style)
    .list(sources)
    .map(({ source: id }) => {
      const { author, title = '' } = known.get(id) ?? {}
      const [first] = author ?? []
      return first === undefined ? title : 'literal' in first ? first.literal : first.family
    })
}

const mixed = [
  source({ title: 'The port sleeps' }),
  source({ title: 'A harbour wakes' }),
  source({ title: '“The harbour” sleeps' }),
  source({ title: 'Zinc' }),
  source({ title: 'Der Kai brennt', language: 'de' }),
  source({ title: 'L’écluse est fermée', language: 'fr' }),
  source({ title: 'Les docks', language: 'fr-CA' }),
  source({ title: 'Die hard', language: 'en' }),
  source({ title: 'El muelle [The quay]', language: 'es' }),
  source({ title: 'The rest', byline: 'Ana Ruiz' }),
  source({ title: 'Old news', byline: 'The Meridian Wire' }),
  source({ title: null }),
]

it.each(styles)(
  '%s passes over the article that a title or a body’s name begins with, by the language of the source',
  (style) => {
    expect(order(style, 'en-GB', mixed)).toEqual([
      'Die hard',
      'Les docks',
      'L’écluse est fermée',
      '“The harbour” sleeps',
      'A harbour wakes',
      'Der Kai brennt',
      'The Meridian Wire',
      'El muelle [The quay]',
      'The port sleeps',
      'Ruiz',
      'untitled article',
      'Zinc',
    ])
  },
  60_000,
)

it('takes a title of unknown language for one of the brief’s', () => {
  const sources = [source({ title: 'Der Anker', language: null }), source({ title: 'Boje', language: null })]
  expect(order('apa', 'de-DE', sources)).toEqual(['Der Anker', 'Boje'])
  expect(order('apa', 'en-GB', sources)).toEqual(['Boje', 'Der Anker'])
})

it('prints the title with its article', () => {
  const sources = [source({ title: 'The port sleeps' }), source({ title: "L'écluse ferme", language: 'fr' })]
  expect(
    citationEngineFor('en-GB', 'apa')
      .list(sources)
      .map(({ text }) => text[0]?.text),
  ).toEqual(['L’écluse ferme', 'The port sleeps'])
})

it('gives letters behind a year in the order of the list', () => {
  const sources = [
    source({ title: 'The anchor', byline: 'Ana Ruiz', published: '2031' }),
    source({ title: 'Buoys', byline: 'Ana Ruiz', published: '2031' }),
  ]
  const engine = citationEngineFor('en-GB', 'apa')
  const items = sources.toReversed().map(({ id }) => ({ article: id, pick: null, locator: null, prefix: '', suffix: '' }))
  const texts = engine.write(
    items.map((item, index) => ({ note: index + 1, items: [item] })),
    sources,
  )
  expect(texts.map(([run]) => run?.text)).toEqual(['(Ruiz, 2031b)', '(Ruiz, 2031a)'])
})
