import type { PrintRun } from '#core/printable'
import { widthOf } from './letter-widths.ts'

/** How a paragraph is set: size in half-points, distances and `width` in twips, `line` in 240ths of one. */
export interface Setting {
  readonly font: string
  readonly size: number
  readonly width: number
  readonly line: number
  readonly before?: number
  readonly after: number
  readonly bold?: boolean
  readonly keepNext?: boolean
  readonly keepLines?: boolean
}

/** A paragraph in lines. `notes` of each line are the numbers of its notes. `isListed` where it is a line of the contents. */
export interface SetParagraph {
  readonly lines: readonly { readonly height: number; readonly notes: readonly number[] }[]
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly isListed: boolean
}

/** From one line to the next, in sizes: a fiftieth less than Cambria and Calibri ask for, by which the pages of LibreOffice come out right. */
const lineHeights: Readonly<Record<string, number>> = { Calibri: 1.196 }
const otherLineHeight = 1.149

/** Bold letters are so much wider. */
const boldness = 1.06

/** Breaks text into lines as a word processor does: after spaces, as many words as fit. */
export function setParagraph(runs: readonly PrintRun[], setting: Setting, isListed = false): SetParagraph {
  const { font, size, width, line, before = 0, after, bold = false, keepNext = false, keepLines = false } = setting
  const height = size * 10 * (lineHeights[font] ?? otherLineHeight) * (line / 240)
  // A list of a list of a list … may leave no width at all: a line has room for a letter.
  const room = Math.max(width, size * 10) / ((size * 10 * (bold ? boldness : 1)) / 1000)
  const lines = linesOf(wordsOf(runs, font), room, widthOf(' ', font)).map((notes) => ({ height, notes }))
  return { lines, before, after, keepNext, keepLines, isListed }
}

/** Widths in thousandths of the size. `startsLine` after a line break. */
interface Word {
  width: number
  readonly notes: number[]
  readonly startsLine: boolean
}

function wordsOf(runs: readonly PrintRun[], font: string): readonly Word[] {
  let word: Word = { width: 0, notes: [], startsLine: false }
  const words = [word]
  const next = (startsLine: boolean) => {
    word = { width: 0, notes: [], startsLine }
    words.push(word)
  }
  const say = (text: string) => {
    for (const [at, part] of text.split(/[ \n]/u).entries()) {
      if (at > 0) next(false)
      word.width += widthOf(part, font)
    }
  }
  for (const run of runs) {
    if (run.kind === 'lineBreak') next(true)
    else if (run.kind === 'noteReference') {
      word.width += widthOf(String(run.number), font) * raised
      word.notes.push(run.number)
    } else say(run.text)
  }
  return words
}

/** How much smaller the number of a note is. */
const raised = 0.6

/** The notes of each line. A word that is wider than a line takes as many as it needs. */
function linesOf(words: readonly Word[], room: number, space: number): readonly (readonly number[])[] {
  const lines: number[][] = [[]]
  let used = 0
  for (const { width, notes, startsLine } of words) {
    const isFirst = used === 0
    if (startsLine || (!isFirst && used + space + width > room)) {
      lines.push([])
      used = width
    } else used += (isFirst ? 0 : space) + width
    for (; used > room; used -= room) lines.push([])
    lines.at(-1)?.push(...notes)
  }
  return lines
}

/** Something of a known height that is not text, or a row of a table, which is not torn. */
export function setBlock(height: number, more: Partial<Omit<SetParagraph, 'lines'>> = {}, notes: readonly number[] = []): SetParagraph {
  return { lines: [{ height, notes }], before: 0, after: 0, keepNext: false, keepLines: true, isListed: false, ...more }
}

export function heightOf({ lines, before, after }: SetParagraph): number {
  return lines.reduce((sum, line) => sum + line.height, before + after)
}
