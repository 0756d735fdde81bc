import type { Article } from '#core/article'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'

/** The greater part of a pick’s words where a new paragraph now cuts them in two; `null` when they are cut nowhere, or in more than one place. */
export function findAcross(pick: Pick, article: Article): Span | null {
  const found = article.paragraphs.flatMap(({ text }, paragraph) => {
    const next = article.paragraphs[paragraph + 1]?.text
    return next === undefined ? [] : cutsAt(pick.words, text, next).map((cut) => greaterPart(cut, paragraph, text))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Lengths of the two parts of `words`, as they stand at the end of one text and the start of the next. */
interface Cut {
  readonly first: number
  readonly second: number
}

function cutsAt(words: string, text: string, next: string): readonly Cut[] {
  const [folded, end, start] = [fold(words).text, fold(text.slice(-2 * words.length)), fold(next.slice(0, 2 * words.length))]
  const cuts: Cut[] = []
  for (let at = 1; at < folded.length; at += 1) {
    if (/\s/.test(folded[at - 1] ?? '')) continue
    const second = folded.slice(at).trimStart()
    if (second === '' || !start.text.startsWith(second) || !end.text.endsWith(folded.slice(0, at))) continue
    const tail = Math.min(text.length, 2 * words.length)
    cuts.push({ first: tail - end.offsetOf(end.text.length - at), second: start.offsetOf(second.length) })
  }
  return cuts
}

function greaterPart({ first, second }: Cut, paragraph: number, text: string): Span {
  return first >= second ? { paragraph, from: text.length - first, to: text.length } : { paragraph: paragraph + 1, from: 0, to: second }
}
