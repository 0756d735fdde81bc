import { fold } from './fold.ts'

/** A word of a text: folded and in lower case, and where it stands in UTF-16 code units. */
export interface Word {
  readonly word: string
  readonly from: number
  readonly to: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’\u00ad-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, without punctuation. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: fold(match[0]).text.toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** From 0, no word in common, to 1, the same words: Dice’s coefficient over words, each counted as often as it stands. Their order is not compared. */
export function wordLikeness(one: string, other: string): number {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length + right.length === 0) return one === other ? 1 : 0
  const open = new Map<string, number>()
  for (const { word } of left) open.set(word, (open.get(word) ?? 0) + 1)
  let common = 0
  for (const { word } of right) {
    const count = open.get(word) ?? 0
    if (count > 0) common += 1
    open.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}
