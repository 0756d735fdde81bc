import type { Article } from '#core/article'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'
import { weight } from './weight.ts'
import { wordLikeness } from './word-likeness.ts'

/** The part of each context that touches the words: enough to know the place by, few enough to survive an edit further off. The lesser one is tried when that fails. */
const near = 16
const nearer = 8
/** From this share of common words on, one text is a version of the other. */
const alike = 0.6

/**
 * The place between a pick's two contexts, where other words stand now. `null` when there is no such place, more than one, or nothing between.
 * A context that is only a paragraph's edge proves nothing by itself; then the words there must resemble the pick's.
 */
export function findReplacement(pick: Pick, article: Article): Span | null {
  return between(pick, article, near) ?? between(pick, article, nearer)
}

function between(pick: Pick, article: Article, reach: number): Span | null {
  const before = fold(pick.before).text.slice(-reach)
  const after = fold(pick.after).text.slice(0, reach)
  const proved = weight(before) + weight(after) >= near
  const words = fold(pick.words).text
  const gaps = article.paragraphs.flatMap(({ text }, paragraph) =>
    gapsIn(text, before, after, reach)
      .filter(({ from, to }) => to - from <= 3 * pick.words.length + 4 * near && fold(text.slice(from, to)).text !== words)
      .map(({ from, to }) => ({ paragraph, from, to })),
  )
  if (proved && gaps.length === 1) return gaps[0] ?? null
  const resembling = gaps.filter(
    ({ paragraph, from, to }) => wordLikeness(pick.words, article.paragraphs[paragraph]?.text.slice(from, to) ?? '') >= alike,
  )
  if (resembling.length > 0) return resembling.length === 1 ? (resembling[0] ?? null) : null
  const stayed = gaps.filter(({ paragraph }) => paragraph === pick.span.paragraph)
  return proved && stayed.length === 1 ? (stayed[0] ?? null) : null
}

/** Whether a pick's two contexts meet somewhere, with nothing between them: its words were taken out there. */
export function isCutOut(pick: Pick, article: Article): boolean {
  const before = fold(pick.before).text.trimEnd().slice(-near)
  const after = fold(pick.after).text.trimStart().slice(0, near)
  if (Math.min(weight(before), weight(after)) < near / 2) return false
  return article.paragraphs.some(({ text }) => {
    const folded = fold(text).text
    return [' ', ''].some((space) => folded.includes(before + space + after))
  })
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** Stretches of `text`, in UTF-16 code units of it as it stands, that begin where `before` ends and end where `after` next begins. A context shorter than `reach` reached its paragraph's edge. */
function gapsIn(text: string, before: string, after: string, reach: number): readonly Gap[] {
  const folded = fold(text)
  const starts =
    before.length < reach ? edgeStart(folded.text, before) : startsOf(before, folded.text).map((start) => start + before.length)
  const gaps = new Map<number, Gap>()
  let end = -1
  for (const start of starts) {
    if (end < start) end = after.length < reach ? edgeEnd(folded.text, after) : folded.text.indexOf(after, start)
    if (end < start) break
    // Of several starts before one end the last is taken: it is the nearest.
    if (end - start <= longestGap && folded.text.slice(start, end).trim() !== '') {
      gaps.set(end, { from: folded.offsetOf(start), to: folded.offsetOf(end) })
    }
  }
  return [...gaps.values()]
}

/** No words are that long that anybody picked; keeps the search in proportion to the text. */
const longestGap = 20_000

function edgeStart(text: string, before: string): readonly number[] {
  return text.startsWith(before) ? [before.length] : []
}

function edgeEnd(text: string, after: string): number {
  return text.endsWith(after) ? text.length - after.length : -1
}
