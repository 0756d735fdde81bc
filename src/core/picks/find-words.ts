import type { Article } from '#core/article'
import { cutsWord } from './cuts-word.ts'
import type { Span } from './pick.ts'

/**
 * Every place where exactly these words stand, each within one paragraph, in reading order; places may overlap.
 * A place that cuts a word in two (“war” in “warning”) counts only where there is no other.
 */
export function findWords(words: string, article: Article): readonly Span[] {
  const all = placesOf(words, article)
  const whole = all.filter((span) => !cutsWord(article.paragraphs[span.paragraph]?.text ?? '', span.from, span.to))
  return whole.length > 0 ? whole : all
}

function placesOf(words: string, article: Article): readonly Span[] {
  return article.paragraphs.flatMap(({ text }, paragraph) =>
    startsOf(words, text).map((from) => ({ paragraph, from, to: from + words.length })),
  )
}

/** Where `words` begins in `text`, in UTF-16 code units; occurrences may overlap. No words begin nowhere. */
export function startsOf(words: string, text: string): readonly number[] {
  if (words === '') return []
  const starts: number[] = []
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) starts.push(from)
  return starts
}
