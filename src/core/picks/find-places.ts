import type { Article } from '#core/article'
import { cutsWord, joins } from './cuts-word.ts'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'
import { snapToGraphemes } from './snap-to-graphemes.ts'

/** Where a pick's words stand, typographic differences passed over: all that is known of how many places there are, and as many of them as are looked at. */
export interface Places {
  readonly count: number
  /** In reading order. */
  readonly spans: readonly Span[]
}

/** So many places are looked at: a word may stand in a hundred thousand. Of more, those that touch a piece of the old context, and of these the nearest to the old place. */
const most = 64
/** Characters of such a piece. */
const touch = 6

/** A place that cuts a word in two (“war” in “warning”) or a character is none, unless the pick did so itself. */
export function findPlaces(pick: Pick, article: Article): Places {
  const words = fold(pick.words).text
  const cut = cutsItself(pick)
  const [before, after] = [fold(pick.before).text.slice(-touch), fold(pick.after).text.slice(0, touch)]
  let count = 0
  const spans = article.paragraphs.flatMap(({ text }, paragraph) => {
    const folded = fold(text)
    const starts = words === '' ? [] : startsOf(words, folded.text)
    if (starts.length === 0) {
      // Words that cut a character, which folding may have joined.
      const raw = startsOf(pick.words, text)
      count += raw.length
      return raw.slice(0, most).map((from) => ({ paragraph, from, to: from + pick.words.length }))
    }
    count += starts.length
    const touching =
      starts.length <= most
        ? starts
        : starts.filter((start) => folded.text.endsWith(before, start) || folded.text.startsWith(after, start + words.length))
    return nearest(touching, paragraph === pick.span.paragraph ? pick.span.from : 0)
      .map((start) => ({ paragraph, from: folded.offsetOf(start), to: endOf(text, folded.offsetOf(start + words.length)) }))
      .filter(({ from, to }) => cut || !(cutsWord(text, from, to) || cutsCharacter(text, from, to)))
  })
  return { count, spans: nearestParagraphs(spans, pick.span.paragraph) }
}

function cutsItself({ before, words, after }: Pick): boolean {
  const cutsOwnCharacter = cutsCharacter(before + words + after, before.length, before.length + words.length)
  return cutsOwnCharacter || joins(before, words) || joins(words, after)
}

function cutsCharacter(text: string, from: number, to: number): boolean {
  const whole = snapToGraphemes(text, from, to)
  return whole.from !== from || whole.to !== to
}

/** Soft hyphens behind the words are not theirs. */
function endOf(text: string, to: number): number {
  let end = to
  while (text[end - 1] === '\u00ad') end -= 1
  return end
}

function nearest(starts: readonly number[], to: number): readonly number[] {
  if (starts.length <= most) return starts
  const first = starts.findIndex((start) => start >= to)
  const middle = first === -1 ? starts.length : first
  const from = Math.max(0, Math.min(starts.length - most, middle - most / 2))
  return starts.slice(from, from + most)
}

function nearestParagraphs(spans: readonly Span[], paragraph: number): readonly Span[] {
  if (spans.length <= most) return spans
  const near = spans.toSorted((one, other) => Math.abs(one.paragraph - paragraph) - Math.abs(other.paragraph - paragraph)).slice(0, most)
  return near.toSorted((one, other) => one.paragraph - other.paragraph || one.from - other.from)
}
