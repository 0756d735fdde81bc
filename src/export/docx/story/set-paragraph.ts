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
  const lines = linesOf(runs, font, room).map((notes) => ({ height, notes }))
  return { lines, before, after, keepNext, keepLines, isListed }
}

/** How much smaller the number of a note is. */
const raised = 0.6

const space = 32
const lineFeed = 10

/** The notes of each line, which has room for so many thousandths of the size. A word that is wider than a line takes as many as it needs. */
function linesOf(runs: readonly PrintRun[], font: string, room: number): readonly (readonly number[])[] {
  const lines: number[][] = [[]]
  let used = 0
  let word = 0
  let notes: number[] = []
  let startsLine = false
  const endWord = () => {
    const gap = used === 0 ? 0 : widthOf(space, font)
    if (startsLine || (used > 0 && used + gap + word > room)) {
      lines.push([])
      used = word
    } else used += gap + word
    for (; used > room; used -= room) lines.push([])
    if (notes.length > 0) lines.at(-1)?.push(...notes)
    word = 0
    notes = []
    startsLine = false
  }
  const say = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.codePointAt(at) ?? 0
      if (sign > 0xff_ff) at += 1
      if (sign === space || sign === lineFeed) endWord()
      else word += widthOf(sign, font)
    }
  }
  for (const run of runs) {
    if (run.kind === 'lineBreak') {
      endWord()
      startsLine = true
    } else if (run.kind === 'noteReference') {
      for (const digit of String(run.number)) word += widthOf(digit.charCodeAt(0), font) * raised
      notes.push(run.number)
    } else say(run.text)
  }
  endWord()
  return lines
}

/** Something of a known height that is not text, or a row of a table, which is not torn. */
export function setBlock(height: number, more: Partial<Omit<SetParagraph, 'lines'>> = {}, notes: readonly number[] = []): SetParagraph {
  return { lines: [{ height, notes }], before: 0, after: 0, keepNext: false, keepLines: true, isListed: false, ...more }
}

export function heightOf({ lines, before, after }: SetParagraph): number {
  return lines.reduce((sum, line) => sum + line.height, before + after)
}
