import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { AddedStyle, CiteItem } from '#core/brief'
import type { CslItem } from '#core/citations'
import { addedEngine, isUnwritten } from './citation-engine-for.ts'

const id = (last: number) => v.parse(articleIdSchema, `a-${String(last).padStart(20, '0')}`)

/** One of each kind of source that a brief cites, with little and with much about it. */
const sources: readonly CslItem[] = [
  {
    id: id(1),
    type: 'article-newspaper',
    title: 'A “quiet” harbour',
    author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Meridian Wire' }],
    'container-title': 'Harbour Courier',
    'publisher-place': 'Caldera',
    section: 'World',
    page: 'A1',
    issued: { 'date-parts': [[2031, 3, 4]] },
    language: 'en',
    URL: 'https://courier.example/a',
  },
  { id: id(2), type: 'webpage', title: 'Port rules', URL: 'https://port.example/b' },
  { id: id(3), type: 'document', title: 'untitled article', custom: { described: true } },
]

/** Whether an added style writes every kind of source: in full, again, at a place within it, and in its list. Whatever citeproc throws at says no; a style that writes nothing at all does too. */
export function canWriteWith(style: AddedStyle): boolean {
  const places = [null, { label: 'paragraph', value: '4' } as const, { label: 'page', value: '12' } as const]
  const items = places.flatMap((place) => sources.map((source) => cite(source.id, place)))
  try {
    const engine = addedEngine('en-GB', style)
    const written = engine.write(
      [...items, ...items.slice(-1)].map((item, index) => ({ note: index + 1, items: [item] })),
      sources,
    )
    engine.list(sources)
    return written.some((runs) => !isUnwritten(runs) && hasWords(runs.map(({ text }) => text).join('')))
  } catch {
    return false
  }
}

function cite(article: CiteItem['article'], locator: CiteItem['locator']): CiteItem {
  return { article, pick: null, locator, prefix: 'see ', suffix: '' }
}

function hasWords(text: string): boolean {
  return /\p{L}{3}/u.test(text.replaceAll('see ', ''))
}
