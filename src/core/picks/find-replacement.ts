import type { Article } from '#core/article'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'
import { wordLikeness } from './word-likeness.ts'

/** The part of each context that touches the words: enough to know the place by, few enough to survive an edit further off. */
const near = 16
/** From this share of common words on, one text is a version of the other. */
const alike = 0.6

/**
 * The place between a pick's two contexts, where other words stand now. `null` when there is no such place, more than one, or nothing between.
 * A context that is only a paragraph's edge proves nothing by itself; then the words there must resemble the pick's.
 */
export function findReplacement(pick: Pick, article: Article): Span | null {
  const before = fold(pick.before).text.slice(-near)
  const after = fold(pick.after).text.slice(0, near)
  const proved = before.length + after.length >= near
  const gaps = article.paragraphs.flatMap(({ text }, paragraph) =>
    gapsIn(text, before, after).map(({ from, to }) => ({ paragraph, from, to })),
  )
  const resembling = gaps.filter(
    ({ paragraph, from, to }) => wordLikeness(pick.words, article.paragraphs[paragraph]?.text.slice(from, to) ?? '') >= alike,
  )
  const [only, ...others] = proved && gaps.length === 1 ? gaps : resembling
  if (only === undefined || others.length > 0) return null
  return only.to - only.from <= 3 * pick.words.length + 4 * near ? only : null
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** Stretches of `text`, in UTF-16 code units of it as it stands, that begin where `before` ends and end where `after` next begins. A context shorter than `near` reached its paragraph's edge. */
function gapsIn(text: string, before: string, after: string): readonly Gap[] {
  const folded = fold(text)
  const starts = before.length < near ? edgeStart(folded.text, before) : startsOf(before, folded.text).map((start) => start + before.length)
  const ends = after.length < near ? edgeEnd(folded.text, after) : startsOf(after, folded.text)
  const gaps: Gap[] = []
  for (const start of starts) {
    const end = ends.find((position) => position >= start)
    if (end === undefined || folded.text.slice(start, end).trim() === '') continue
    gaps.push({ from: folded.offsets[start] ?? 0, to: folded.offsets[end] ?? text.length })
  }
  return gaps
}

function edgeStart(text: string, before: string): readonly number[] {
  return text.startsWith(before) ? [before.length] : []
}

function edgeEnd(text: string, after: string): readonly number[] {
  return text.endsWith(after) ? [text.length - after.length] : []
}
