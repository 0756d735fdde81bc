import type { Random } from './random.ts'

/** Paragraphs of which one holds the picked words between ‹ and ›, and the paragraph they are in. Whatever an edit does, the marks travel with the words. */
export interface MarkedText {
  readonly paragraphs: readonly string[]
  readonly at: number
  /** Words of the same language that the text does not hold, to put in. */
  readonly others: readonly string[]
}

/** A paragraph cut at its marks. */
export interface MarkedParagraph {
  readonly left: string
  readonly words: string
  readonly right: string
}

export function cutAtMarks(text: MarkedText): MarkedParagraph {
  const [left = '', words = '', right = ''] = (text.paragraphs[text.at] ?? '').split(/[‹›]/u)
  return { left, words, right }
}

export function joined({ left, words, right }: MarkedParagraph): string {
  return `${left}‹${words}›${right}`
}

/** The paragraphs with another one, several or none in the place of one. */
export function replaced(paragraphs: readonly string[], at: number, ...by: readonly string[]): readonly string[] {
  return paragraphs.toSpliced(at, 1, ...by)
}

export interface Word {
  readonly from: number
  readonly to: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text, in scripts without spaces by dictionary. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }))
}

/** One word replaced, put in or taken out, at random; `null` for a text without words. First and last word are never taken out, nor is anything put in outside them, so that the edit stays within. */
export function editWord(text: string, others: readonly string[], random: Random): string | null {
  const words = wordsIn(text)
  if (words.length === 0) return null
  const chosen = random.below(words.length)
  const word = words[chosen]
  if (word === undefined) return null
  const inner = chosen > 0 && chosen < words.length - 1
  const other = random.one(others)
  const kind = inner ? random.below(3) : 0
  if (kind === 1) return `${text.slice(0, word.from)}${other}${spaceOf(text)}${text.slice(word.from)}`
  if (kind === 2) return `${text.slice(0, word.from)}${text.slice(words[chosen + 1]?.from)}`
  return `${text.slice(0, word.from)}${other}${text.slice(word.to)}`
}

/** What parts two words in this text. */
export function spaceOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? '' : ' '
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a paragraph, each with the spaces behind it. Marks do not disturb: a boundary within them is passed over. */
export function sentencesIn(paragraph: string): readonly string[] {
  const found: string[] = []
  let open = ''
  for (const { segment } of sentences.segment(paragraph)) {
    open += segment
    if (open.includes('‹') && !open.includes('›')) continue
    found.push(open)
    open = ''
  }
  return open === '' ? found : [...found, open]
}
