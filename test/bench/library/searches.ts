import { type ArticleFilters, type ArticleOrder, noFilters } from '#ipc/library-types'
import { outlets, spelled, tags } from './generated-articles.ts'

/** Words by how many articles hold them: all; one in ten to one in two; one in a thousand. */
const commonest = [1, 2, 3].map((rank) => `"${spelled(rank)}"`)
const middle = [150, 400, 900, 1500].map((rank) => spelled(rank))
const rare = [31_007, 40_123, 52_341, 59_001].map((rank) => spelled(rank))

const narrowed: readonly (readonly [name: string, filters: ArticleFilters])[] = [
  ['an outlet', { ...noFilters, outlets: outlets.slice(3, 4) }],
  ['a year', { ...noFilters, from: '2024', to: '2024' }],
  ['a tag', { ...noFilters, tags: tags.slice(0, 1) }],
  ['a language', { ...noFilters, languages: ['en'] }],
]

export interface Searches {
  readonly name: string
  readonly texts: readonly string[]
  readonly filters: ArticleFilters
  readonly most: number
}

/** What is typed, and within how many milliseconds at most the first 20 hits must be there. */
export const searches: readonly Searches[] = [
  { name: 'rare words', texts: rare, filters: noFilters, most: 50 },
  { name: 'middle words', texts: middle, filters: noFilters, most: 50 },
  { name: 'prefixes', texts: [...middle, ...rare].map((word) => `${word.slice(0, 4)}*`), filters: noFilters, most: 50 },
  { name: 'the commonest words', texts: commonest, filters: noFilters, most: 150 },
  { name: 'two letters typed, in most articles', texts: [1, 2, 3].map((rank) => spelled(rank)), filters: noFilters, most: 150 },
  { name: 'phrases', texts: phrases(), filters: noFilters, most: 150 },
  ...narrowed.flatMap(([name, filters]) => [
    { name: `middle words in ${name}`, texts: middle, filters, most: 50 },
    { name: `the commonest words in ${name}`, texts: commonest, filters, most: 150 },
  ]),
]

function phrases(): readonly string[] {
  return [
    [1, 2],
    [2, 1, 3],
    [1, 150],
    [400, 900],
  ].map((ranks) => `"${ranks.map((rank) => spelled(rank)).join(' ')}"`)
}

const fields: readonly ArticleOrder['by'][] = ['imported', 'published', 'title', 'outlet']

/** Every order of a list without text, both ways. */
export const orders: readonly ArticleOrder[] = fields.flatMap((by) => [
  { by, isReversed: false },
  { by, isReversed: true },
])
