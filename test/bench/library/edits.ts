import { cutAtMarks, editWord, joined, type MarkedText, replaced, sentencesIn, spaceOf, wordsIn } from './marked-edit.ts'
import type { Random } from './random.ts'

/** Paragraphs with the picked words marked, before an edit (where it needs more than the article as it is) and after it. */
export interface Edited {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** An edit that somebody may make to a text; `null` where this text gives no occasion for it. */
export type Edit = (text: MarkedText, random: Random) => Edited | null

function to(text: MarkedText, after: readonly string[] | null): Edited | null {
  return after === null ? null : { before: text.paragraphs, after }
}

/** The picked words edited, one word of them. */
export const editInside: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const words = editWord(cut.words, text.others, random)
  return words === null || words === cut.words ? null : to(text, replaced(text.paragraphs, text.at, joined({ ...cut, words })))
}

export const editBefore: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const left = editWord(cut.left, text.others, random)
  return left === null ? null : to(text, replaced(text.paragraphs, text.at, joined({ ...cut, left })))
}

export const editAfter: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const right = editWord(cut.right, text.others, random)
  return right === null ? null : to(text, replaced(text.paragraphs, text.at, joined({ ...cut, right })))
}

export const editElsewhere: Edit = (text, random) => {
  const at = anotherParagraph(text, random)
  const edited = editWord(text.paragraphs[at] ?? '', text.others, random)
  return edited === null ? null : to(text, replaced(text.paragraphs, at, edited))
}

export const insertAbove: Edit = (text, random) => {
  const at = random.below(text.at + 1)
  return to(text, text.paragraphs.toSpliced(at, 0, newParagraph(text)))
}

export const insertBelow: Edit = (text, random) => {
  const at = text.at + 1 + random.below(text.paragraphs.length - text.at)
  return to(text, text.paragraphs.toSpliced(at, 0, newParagraph(text)))
}

export const removeAbove: Edit = (text, random) => (text.at === 0 ? null : to(text, text.paragraphs.toSpliced(random.below(text.at), 1)))

/** The sentence of the words put elsewhere in its paragraph. */
export const moveWithin: Edit = (text, random) => {
  const sentences = sentencesIn(text.paragraphs[text.at] ?? '').map((sentence) => sentence.trimEnd())
  const at = sentences.findIndex((sentence) => sentence.includes('‹'))
  const sentence = sentences[at]
  if (sentence === undefined || sentences.length < 2) return null
  const rest = sentences.toSpliced(at, 1)
  const target = random.one(Array.from({ length: sentences.length }, (_, index) => index).filter((index) => index !== at))
  return to(text, replaced(text.paragraphs, text.at, rest.toSpliced(target, 0, sentence).join(spaceOf(sentence))))
}

/** The sentence of the words put into another paragraph. */
export const moveAcross: Edit = (text, random) => {
  const sentences = sentencesIn(text.paragraphs[text.at] ?? '').map((sentence) => sentence.trimEnd())
  const sentence = sentences.find((candidate) => candidate.includes('‹'))
  if (sentence === undefined || sentences.length < 2) return null
  const space = spaceOf(sentence)
  const target = anotherParagraph(text, random)
  const there = sentencesIn(text.paragraphs[target] ?? '').map((candidate) => candidate.trimEnd())
  const moved = there.toSpliced(random.below(there.length + 1), 0, sentence).join(space)
  const rest = sentences.filter((candidate) => candidate !== sentence).join(space)
  return to(text, replaced(replaced(text.paragraphs, target, moved), text.at, rest))
}

/** Not one of two that are the same: moved, it could not be told from the other. */
export const moveParagraph: Edit = (text, random) => {
  const paragraph = text.paragraphs[text.at] ?? ''
  const rest = text.paragraphs.toSpliced(text.at, 1)
  if (rest.includes(paragraph.replaceAll(/[‹›]/gu, ''))) return null
  return to(text, rest.toSpliced(anotherParagraph(text, random), 0, paragraph))
}

export const splitBefore: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const [, word] = pickedBoundary(cut.left, random)
  return word === null
    ? null
    : to(text, replaced(text.paragraphs, text.at, cut.left.slice(0, word).trimEnd(), joined({ ...cut, left: cut.left.slice(word) })))
}

export const splitAfter: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const [, word] = pickedBoundary(cut.right, random)
  return word === null
    ? null
    : to(text, replaced(text.paragraphs, text.at, joined({ ...cut, right: cut.right.slice(0, word).trimEnd() }), cut.right.slice(word)))
}

/** A new paragraph begins within the words: the greater part of them counts. */
export const splitInside: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const [count, word] = pickedBoundary(cut.words, random)
  if (word === null || count < 4 || Math.abs(2 * word - cut.words.length) < 6) return null
  const [first, second] = [cut.words.slice(0, word).trimEnd(), cut.words.slice(word)]
  const firstCounts = first.length > second.length
  return to(
    text,
    replaced(
      text.paragraphs,
      text.at,
      firstCounts ? `${cut.left}‹${first}›` : `${cut.left}${first}`,
      firstCounts ? `${second}${cut.right}` : `‹${second}›${cut.right}`,
    ),
  )
}

export const mergeAbove: Edit = (text) => {
  const [above, own] = [text.paragraphs[text.at - 1], text.paragraphs[text.at] ?? '']
  return above === undefined ? null : to(text, text.paragraphs.toSpliced(text.at - 1, 2, `${above}${spaceOf(own)}${own}`))
}

export const mergeBelow: Edit = (text) => {
  const [own, below] = [text.paragraphs[text.at] ?? '', text.paragraphs[text.at + 1]]
  return below === undefined ? null : to(text, text.paragraphs.toSpliced(text.at, 2, `${own}${spaceOf(own)}${below}`))
}

export const deleteWords: Edit = (text) => {
  const { left, right } = cutAtMarks(text)
  return left.trim() === '' && right.trim() === ''
    ? null
    : to(text, replaced(text.paragraphs, text.at, `${left}${right.replace(/^ /u, '')}`.trim()))
}

export const deleteSentence: Edit = (text) => {
  const rest = sentencesIn(text.paragraphs[text.at] ?? '').filter((sentence) => !sentence.includes('‹'))
  return rest.length === 0 ? null : to(text, replaced(text.paragraphs, text.at, rest.join('').trimEnd()))
}

export const deleteParagraph: Edit = (text) => to(text, text.paragraphs.toSpliced(text.at, 1))

/** Where a word of a text other than the first begins, and how many words it has. */
function pickedBoundary(text: string, random: Random): readonly [number, number | null] {
  const starts = wordsIn(text)
    .map(({ from }) => from)
    .filter((from) => from > 0 && (text[from - 1] === ' ' || spaceOf(text) === ''))
  return [starts.length + 1, starts.length === 0 ? null : random.one(starts)]
}

export function anotherParagraph({ paragraphs, at }: MarkedText, random: Random): number {
  const other = random.below(paragraphs.length - 1)
  return other < at ? other : other + 1
}

export function newParagraph({ others, paragraphs }: MarkedText): string {
  return `${[...others, ...others.toReversed()].join(spaceOf(paragraphs[0] ?? ''))}.`
}
