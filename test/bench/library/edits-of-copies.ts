import { anotherParagraph, type Edit, editInside, newParagraph } from './edits.ts'
import { cutAtMarks, editWord, joined, type MarkedText, replaced, sentencesIn, spaceOf } from './marked-edit.ts'
import type { Random } from './random.ts'

/** Edits of articles in which the same words stand twice, or come to. */

/** The sentence of the words stands a second time, in another paragraph, after the edit. */
export const copySentence: Edit = (text, random) => {
  const sentence = sentencesIn(text.paragraphs[text.at] ?? '')
    .find((candidate) => candidate.includes('‹'))
    ?.trim()
  if (sentence === undefined) return null
  const target = anotherParagraph(text, random)
  const there = text.paragraphs[target] ?? ''
  return { before: text.paragraphs, after: replaced(text.paragraphs, target, `${there}${spaceOf(there)}${plain(sentence)}`) }
}

export const copyParagraphBelow: Edit = (text) => {
  const own = text.paragraphs[text.at] ?? ''
  return { before: text.paragraphs, after: text.paragraphs.toSpliced(text.at + 1, 0, plain(own)) }
}

/** Twice the same paragraph between two others, neither at the old place: nothing tells which it was. */
export const copyAndShift: Edit = (text) => {
  if (text.at === 0 || text.at === text.paragraphs.length - 1) return null
  const own = text.paragraphs[text.at] ?? ''
  return { before: text.paragraphs, after: [newParagraph(text), ...text.paragraphs.toSpliced(text.at, 1, own, own)] }
}

/** A paragraph like it, with the same words but others around them, is put in where it stood. */
export const insertLookalike: Edit = (text, random) => {
  const like = lookalike(text, random, nearby)
  return like === null ? null : { before: text.paragraphs, after: text.paragraphs.toSpliced(text.at, 0, like) }
}

/** What `edit` does to an article in which such a lookalike follows the paragraph from the beginning. */
function besideLookalike(edit: Edit): Edit {
  return (text, random) => {
    const like = lookalike(text, random, text.paragraphs[text.at]?.length ?? 0)
    if (like === null) return null
    const before = text.paragraphs.toSpliced(text.at + 1, 0, like)
    return edit({ ...text, paragraphs: before }, random)
  }
}

export const deleteBesideLookalike: Edit = besideLookalike(({ paragraphs, at }) => ({
  before: paragraphs,
  after: paragraphs.toSpliced(at, 1),
}))
export const editBesideLookalike: Edit = besideLookalike(editInside)
export const keepBesideLookalike: Edit = besideLookalike(({ paragraphs }) => ({ before: paragraphs, after: paragraphs }))
/** The two change places, so that the lookalike stands where the words stood. */
export const swapWithLookalike: Edit = besideLookalike(({ paragraphs, at }) => ({
  before: paragraphs,
  after: paragraphs.toSpliced(at, 2, paragraphs[at + 1] ?? '', paragraphs[at] ?? ''),
}))

/** Within what a pick keeps of its surroundings (32 code units). */
const nearby = 28

/** The paragraph with the same words, and one other word edited within `reach` code units of them. */
function lookalike(text: MarkedText, random: Random, reach: number): string | null {
  const cut = cutAtMarks(text)
  const sides = (['left', 'right'] as const).filter((side) => cut[side].trim().length > 3)
  if (sides.length === 0) return null
  const side = random.one(sides)
  const start = side === 'left' ? Math.max(0, cut.left.length - reach) : 0
  const end = side === 'left' ? cut.left.length : Math.min(cut.right.length, reach)
  const edited = editWord(cut[side].slice(start, end), text.others, random)
  if (edited === null) return null
  return plain(joined({ ...cut, [side]: `${cut[side].slice(0, start)}${edited}${cut[side].slice(end)}` }))
}

function plain(marked: string): string {
  return marked.replaceAll(/[‹›]/gu, '')
}
