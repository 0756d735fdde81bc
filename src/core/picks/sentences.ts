import { endsSentence } from './sentence-ends.ts'
import type { Stretch } from './snap-to-graphemes.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a paragraph in order, in UTF-16 code units, without white space at their ends. Boundaries are those of UAX 29, but not behind abbreviations, initials and ordinals
 * (“Mr. Valk”, “U.S. Navy”, “z. B. Öl”, “3. März”), and a closing quotation mark stays with its sentence. A text without sentences has none.
 */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { index, segment } of sentences.segment(text)) {
    const boundary = behindClosingMarks(text, index + segment.length - (opened.exec(segment)?.[0].length ?? 0))
    if (boundary <= from || (boundary < text.length && !endsSentence(text, from, boundary))) continue
    const trimmed = trim(text, from, boundary)
    if (trimmed.from < trimmed.to) found.push(trimmed)
    from = boundary
  }
  return found
}

/** The sentence that `offset` stands in; between two sentences the earlier one. Empty at 0 where the text has no sentence. */
export function sentenceAt(text: string, offset: number): Stretch {
  const all = sentencesOf(text)
  return all.findLast(({ from }) => from <= offset) ?? all[0] ?? { from: 0, to: 0 }
}

/** Marks that stand after a space and yet close what came before (« Assez ! » dit-il), with the spaces behind them. */
const closing = /^[»”’"')\]]+(?=[\s.,;:!?…]|$)[.,;:!?…]*\s*/u

/** Marks that open the next sentence where no space stands before them, which UAX 29 takes for closing ones. */
const opened = /(?<=[。！？][”」』）》’]?)[“「『（《‘]$/u

function behindClosingMarks(text: string, boundary: number): number {
  return boundary + (closing.exec(text.slice(boundary, boundary + 12))?.[0].length ?? 0)
}

/** White space, but not one that carries a mark: that is a character of its own. */
const leading = /^(?:\s(?!\p{M}))+/u
const trailing = /\s+$/u

function trim(text: string, from: number, to: number): Stretch {
  const sentence = text.slice(from, to)
  const start = from + (leading.exec(sentence)?.[0].length ?? 0)
  return { from: start, to: Math.max(start, to - (trailing.exec(sentence)?.[0].length ?? 0)) }
}
