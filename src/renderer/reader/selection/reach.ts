import { sentencesOf, type Span, type Stretch } from '#core/picks'
import { wordsOf } from './words-of.ts'

/** A place between two characters: a paragraph from 0, and UTF-16 code units in its text. */
export interface Place {
  readonly paragraph: number
  readonly offset: number
}

/** What is selected by keyboard: from where it began to where it has got. Both ends stay in it, whichever comes first in the text. */
export interface Reach {
  readonly anchor: Span
  readonly head: Span
}

export type Direction = 1 | -1

/** Where the selection begins and ends, in the order of the text. */
export function bounds({ anchor, head }: Reach): { readonly from: Place; readonly to: Place } {
  const [first, second] = isBefore(startOf(anchor), startOf(head)) ? [anchor, head] : [head, anchor]
  return { from: startOf(first), to: isBefore(endOf(first), endOf(second)) ? endOf(second) : endOf(first) }
}

/** Whether the selection has grown against the direction of the text. */
export function isBackward({ anchor, head }: Reach): boolean {
  return isBefore(startOf(head), startOf(anchor))
}

/** The next word, or the one before: alone, or with all that was selected. Without a selection the paragraph’s first word, or its last. `null` at the article’s ends. */
export function byWord(
  texts: readonly string[],
  reach: Reach | null,
  here: number,
  { direction, isExtending }: { readonly direction: Direction; readonly isExtending: boolean },
): Reach | null {
  if (reach === null) {
    const outside = direction === 1 ? 0 : (texts[here] ?? '').length + 1
    const word = nextUnit(texts, emptyAt({ paragraph: here, offset: outside }), direction, wordsOf)
    return word === null ? null : { anchor: word, head: word }
  }
  const from = isExtending ? reach.head : edge(reach, direction)
  const word = nextUnit(texts, from, direction, wordsOf)
  if (word === null) return null
  return { anchor: isExtending ? reach.anchor : word, head: word }
}

/** To the end of the sentence, or to its beginning; from there to that of the next. */
export function toSentenceEdge(texts: readonly string[], reach: Reach | null, here: number, direction: Direction): Reach | null {
  const start = reach ?? byWord(texts, null, here, { direction: 1, isExtending: false })
  if (start === null) return null
  const sentence = nextUnit(texts, start.head, direction, sentencesOf)
  if (sentence === null) return null
  return { anchor: start.anchor, head: emptyAt(direction === 1 ? endOf(sentence) : startOf(sentence)) }
}

/** The whole sentences that the selection touches; where it holds whole sentences already, the one behind it (or before it) as well. */
export function bySentence(texts: readonly string[], reach: Reach | null, here: number, direction: Direction): Reach | null {
  if (reach === null) {
    const first = nextUnit(texts, emptyAt({ paragraph: here, offset: 0 }), 1, sentencesOf)
    return first === null ? null : { anchor: emptyAt(startOf(first)), head: emptyAt(endOf(first)) }
  }
  const { from, to } = bounds(reach)
  const { start, end } = wholeSentences(texts, from, to)
  if (start.offset !== from.offset || end.offset !== to.offset) return { anchor: emptyAt(start), head: emptyAt(end) }
  const next = nextUnit(texts, emptyAt(direction === 1 ? end : start), direction, sentencesOf)
  if (next === null) return { anchor: emptyAt(start), head: emptyAt(end) }
  return direction === 1 ? { anchor: emptyAt(start), head: emptyAt(endOf(next)) } : { anchor: emptyAt(end), head: emptyAt(startOf(next)) }
}

/** From the beginning of the sentence that the first place is in to the end of the one that the last is in. */
function wholeSentences(texts: readonly string[], from: Place, to: Place): { readonly start: Place; readonly end: Place } {
  const first = sentencesOf(texts[from.paragraph] ?? '').find((sentence) => sentence.to > from.offset)
  const last = sentencesOf(texts[to.paragraph] ?? '').findLast((sentence) => sentence.from < to.offset)
  return {
    start: { paragraph: from.paragraph, offset: Math.min(first?.from ?? from.offset, from.offset) },
    end: { paragraph: to.paragraph, offset: Math.max(last?.to ?? to.offset, to.offset) },
  }
}

/** Whole paragraphs, one more or one fewer. Without a selection: this one and its neighbour. */
export function byParagraph(texts: readonly string[], reach: Reach | null, here: number, direction: Direction): Reach {
  const anchor = reach?.anchor.paragraph ?? here
  const head = Math.max(0, Math.min(texts.length - 1, (reach?.head.paragraph ?? here) + direction))
  return { anchor: wholeParagraph(texts, anchor), head: wholeParagraph(texts, head) }
}

/** Every paragraph of the article. */
export function wholeText(texts: readonly string[]): Reach {
  return { anchor: wholeParagraph(texts, 0), head: wholeParagraph(texts, texts.length - 1) }
}

/** All of a paragraph. */
export function wholeParagraph(texts: readonly string[], paragraph: number): Span {
  return { paragraph, from: 0, to: (texts[paragraph] ?? '').length }
}

/** A span of nothing. */
export function emptyAt({ paragraph, offset }: Place): Span {
  return { paragraph, from: offset, to: offset }
}

export function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset)
}

export function startOf({ paragraph, from }: Span): Place {
  return { paragraph, offset: from }
}

export function endOf({ paragraph, to }: Span): Place {
  return { paragraph, offset: to }
}

/** The end of the selection on the side of `direction`, as a span of nothing. */
function edge(reach: Reach, direction: Direction): Span {
  const { from, to } = bounds(reach)
  return emptyAt(direction === 1 ? to : from)
}

/** The first unit that ends behind `from`, or the last one that begins before it, in this paragraph or the next that has any. */
function nextUnit(texts: readonly string[], from: Span, direction: Direction, unitsOf: (text: string) => readonly Stretch[]): Span | null {
  for (let paragraph = from.paragraph; paragraph >= 0 && paragraph < texts.length; paragraph += direction) {
    const units = unitsOf(texts[paragraph] ?? '')
    const isElsewhere = paragraph !== from.paragraph
    const found =
      direction === 1
        ? units.find(({ to }) => isElsewhere || to > from.to)
        : units.findLast(({ from: start }) => isElsewhere || start < from.from)
    if (found !== undefined) return { paragraph, from: found.from, to: found.to }
  }
  return null
}
