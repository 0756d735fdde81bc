import type { Article } from '#core/article'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'
import { weight } from './weight.ts'
import { wordLikeness, wordsOf } from './word-likeness.ts'

/** The part of the context that must stand, on one side of the words. */
const near = 16
/** From this share of common words on, one text is a version of the other. */
const alike = 0.6

/** Words like a pick’s that touch one side of its context, where the other side was edited with them; `null` when there are none, or in more than one place. */
export function findBeside(pick: Pick, article: Article): Span | null {
  const before = fold(pick.before).text.slice(-near)
  const after = fold(pick.after).text.slice(0, near)
  const found = article.paragraphs.flatMap(({ text }, paragraph) => {
    const folded = fold(text)
    const left = weight(before) < near ? [] : startsOf(before, folded.text).map((start) => folded.offsetOf(start + before.length))
    const right = weight(after) < near ? [] : startsOf(after, folded.text).map((start) => folded.offsetOf(start))
    if (left.length + right.length > few) return []
    return [
      ...left.map((from) => longestLikeness(pick.words, text, { from, to: null })),
      ...right.map((to) => longestLikeness(pick.words, text, { from: null, to })),
    ].flatMap((stretch) => (stretch === null ? [] : [{ paragraph, ...stretch }]))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A side that stands in more places than this tells nothing. */
const few = 3

interface OneEnd {
  readonly from: number | null
  readonly to: number | null
}

/** The stretch with one given end that resembles the words most. */
function longestLikeness(words: string, text: string, { from, to }: OneEnd): { readonly from: number; readonly to: number } | null {
  const reach = 2 * words.length + near
  const start = from ?? Math.max(0, (to ?? 0) - reach)
  const inside = wordsOf(text.slice(start, to ?? start + reach))
  const stretches = inside.map((word) => (from === null ? { from: start + word.from, to: to ?? 0 } : { from, to: start + word.to }))
  let best: { readonly from: number; readonly to: number } | null = null
  let most = 0
  const wanted = wordsOf(words).length
  for (const stretch of stretches) {
    const length = wordsOf(text.slice(stretch.from, stretch.to)).length
    const likeness = wordLikeness(words, text.slice(stretch.from, stretch.to))
    // Of stretches that share as many words, that of as many words as were picked.
    const score = likeness * (length + wanted) - Math.abs(length - wanted) / wanted
    if (likeness < alike || (score <= most && best !== null)) continue
    best = stretch
    most = score
  }
  return best
}
