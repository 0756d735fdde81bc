import { type Article, type ArticleId } from '#core/article'
import { type Pick } from '#core/picks'

/** Words of one run by which two texts are compared. */
const runWords = 8

/**
 * How many independent origins articles have. A copy of a text, the same words quoted, and the same outlet are one origin (circular reporting; ICD 206);
 * what is not known never counts as independent, so articles without an outlet are all of one.
 */
export function countOrigins(articles: readonly Article[], picks: readonly Pick[]): number {
  const groups: Article[][] = []
  for (const article of articles) {
    const kin = groups.filter((group) => group.some((other) => isSameOrigin(article, other, picks)))
    const merged = [article, ...kin.flat()]
    groups.splice(0, groups.length, ...groups.filter((group) => !kin.includes(group)), merged)
  }
  return groups.length
}

function isSameOrigin(one: Article, other: Article, picks: readonly Pick[]): boolean {
  const outlets = [one.metadata.outlet, other.metadata.outlet]
  if (outlets.includes(null) || outlets[0] === outlets[1]) return true
  return quotesOf(one.id, picks).some((words) => standsIn(words, other)) || quotesOf(other.id, picks).some((words) => standsIn(words, one))
}

/** Long enough to be no accident. */
function quotesOf(id: ArticleId, picks: readonly Pick[]): readonly string[] {
  return picks.filter(({ article, words }) => article === id && words.split(/\s+/u).length >= runWords).map(({ words }) => words)
}

function standsIn(words: string, { paragraphs }: Article): boolean {
  const run = words.split(/\s+/u).slice(0, runWords).join(' ')
  return paragraphs.some(({ text }) => text.includes(run))
}
