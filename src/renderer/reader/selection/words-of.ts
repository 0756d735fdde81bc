import type { Stretch } from '#core/picks'

const words = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text (UAX 29), without the punctuation and the spaces between them. */
export function wordsOf(text: string): readonly Stretch[] {
  return Array.from(words.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }))
}
