import type { Article, Paragraph } from '#core/article'
import type { Span } from './pick.ts'
import { type Word, wordLikeness, wordsOf } from './word-likeness.ts'

/** Below this share of common words a passage is another one. */
const close = 0.6

/** The passage of an article that most resembles these words, for “did you mean”; `null` when none is close. Never to be quoted in their place unasked. */
export function nearestPassage(words: string, article: Article): Span | null {
  const sought = wordsOf(words)
  let best: Span | null = null
  let bestLikeness = close
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const { text } = paragraph
    const { words: there, names } = knownWords(paragraph)
    if (!canBeClose(sought.filter(({ word }) => names.has(word)).length, sought.length)) continue
    for (const { from, to } of bestRuns(sought, there)) {
      const likeness = wordLikeness(words, text.slice(from, to))
      if (likeness < bestLikeness || (best !== null && likeness === bestLikeness)) continue
      best = { paragraph: index, from, to }
      bestLikeness = likeness
    }
  }
  return best
}

/** Whether words of which so many are shared can be close at all: a run has at least those (Dice’s coefficient, see word-likeness.ts). */
function canBeClose(shared: number, sought: number): boolean {
  return (2 * shared) / (sought + shared) >= close
}

interface KnownWords {
  readonly words: readonly Word[]
  readonly names: ReadonlySet<string>
}

// A long brief asks the same paragraphs about thousands of passages.
const known = new WeakMap<Paragraph, KnownWords>()

function knownWords(paragraph: Paragraph): KnownWords {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const words = wordsOf(paragraph.text)
  const read = { words, names: new Set(words.map(({ word }) => word)) }
  known.set(paragraph, read)
  return read
}

/** The runs of words that share most with the sought ones: a little longer than these, so that words may have been left out, and trimmed to their first and last shared word. */
function bestRuns(sought: readonly Word[], words: readonly Word[]): readonly { readonly from: number; readonly to: number }[] {
  const length = Math.ceil(sought.length * 1.4)
  const needed = new Map<string, number>()
  for (const { word } of sought) needed.set(word, (needed.get(word) ?? 0) + 1)
  const names = new Set(needed.keys())
  let shared = 0
  let most = 1
  let ends: number[] = []
  for (const [index, { word }] of words.entries()) {
    shared += take(needed, word)
    const leaving = words[index - length]
    if (leaving !== undefined) shared -= giveBack(needed, leaving.word)
    if (shared > most) ends = []
    most = Math.max(most, shared)
    if (shared === most && names.has(word)) ends.push(index)
  }
  if (!canBeClose(most, sought.length)) return []
  return ends.map((end) => {
    const run = words.slice(Math.max(0, end - length + 1), end + 1).filter(({ word }) => names.has(word))
    return { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 }
  })
}

/** Counts may run below zero: a word that stands more often than sought is shared only as often as sought. */
function take(needed: Map<string, number>, word: string): 0 | 1 {
  const count = needed.get(word) ?? 0
  needed.set(word, count - 1)
  return count > 0 ? 1 : 0
}

function giveBack(needed: Map<string, number>, word: string): 0 | 1 {
  const count = (needed.get(word) ?? 0) + 1
  needed.set(word, count)
  return count > 0 ? 1 : 0
}
