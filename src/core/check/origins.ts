import { type Article, type ArticleId, isCorrectedByHand } from '#core/article'
import { type Pick } from '#core/picks'

/** Words of one run by which two texts are compared. */
const runWords = 8

const fewest = 2

/** Whether articles have two independent origins: what “confirmed by other sources” asks for. */
export function hasIndependentOrigins(articles: readonly Article[], picks: readonly Pick[]): boolean {
  return countOrigins(articles, picks) >= fewest
}

/**
 * How many independent origins articles have. A copy of a text, the same words quoted, and the same outlet are one origin (circular reporting; ICD 206);
 * what is not known never counts as independent, so articles without an outlet are all of one.
 */
function countOrigins(articles: readonly Article[], picks: readonly Pick[]): number {
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
  if (isCorrection(one, other)) return true
  if (names(one, other) || names(other, one) || isCopy(one, other) || isCopy(other, one)) return true
  return quotesOf(one.id, picks).some((words) => standsIn(words, other)) || quotesOf(other.id, picks).some((words) => standsIn(words, one))
}

/** Whether one is the other corrected by hand, however much of it: from the same original, which may hold other articles too, and of the same title or with a paragraph that begins alike. */
function isCorrection(one: Article, other: Article): boolean {
  if (one.original.sha256 !== other.original.sha256 || !(isCorrectedByHand(one) || isCorrectedByHand(other))) return false
  return (one.metadata.title !== null && one.metadata.title === other.metadata.title) || shared(one, other).length > 0
}

/** Whether an article says itself that it has its text from the other's outlet: its byline or its rights line names it. */
function names({ metadata: { byline, rights } }: Article, { metadata: { outlet } }: Article): boolean {
  return outlet !== null && [byline, rights].some((line) => line?.toLowerCase().includes(outlet.toLowerCase()) === true)
}

/** Whether half of an article’s paragraphs, or more, begin as one of the other’s does: a desk that takes a text over shortens it, and seldom from the front of a paragraph. */
function isCopy(article: Article, other: Article): boolean {
  const begun = shared(article, other).length
  return begun * 2 >= longParagraphs(article).length && begun > 0
}

/** The paragraphs of the first that begin as one of the other’s does. */
function shared(article: Article, other: Article): readonly string[] {
  return longParagraphs(article).filter((words) => standsIn(words, other))
}

function longParagraphs({ paragraphs }: Article): readonly string[] {
  return paragraphs
    .map(({ text }) => text.split(/\s+/u))
    .filter(({ length }) => length >= runWords)
    .map((words) => words.join(' '))
}

/** Long enough to be no accident. */
function quotesOf(id: ArticleId, picks: readonly Pick[]): readonly string[] {
  return picks.filter(({ article, words }) => article === id && words.split(/\s+/u).length >= runWords).map(({ words }) => words)
}

function standsIn(words: string, { paragraphs }: Article): boolean {
  const run = words.split(/\s+/u).slice(0, runWords).join(' ')
  return paragraphs.some(({ text }) => text.includes(run))
}
