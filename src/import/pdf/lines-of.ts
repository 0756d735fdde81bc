import type { Line } from './line.ts'
import { isNoteNumber } from './note-number.ts'
import { bottomOf, type TextRun, topOf, weightedMedian } from './text-run.ts'

/** The lines of runs that lie in one column, from top to bottom. Numbers that call a note, raised and small, are not in the text. */
export function linesOf(runs: readonly TextRun[], page: number): readonly Line[] {
  return rowsOf(runs).map((row) => lineOf(row, page))
}

/** The same for runs whose order is known, in one column or several: a line ends where the next run does not stand level with it. */
export function linesInSequence(runs: readonly TextRun[], page: number): readonly Line[] {
  const rows: TextRun[][] = []
  let anchor: TextRun | undefined
  for (const run of runs) {
    if (anchor !== undefined && areLevel(anchor, run)) rows.at(-1)?.push(run)
    else rows.push([run])
    if (anchor === undefined || !areLevel(anchor, run) || run.text.length > anchor.text.length) anchor = run
  }
  return rows.map((row) => lineOf(row, page))
}

/** Runs whose letters stand at the same height, from top to bottom. A raised number belongs to the row in whose height it stands. */
export function rowsOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const rows: { anchor: TextRun; readonly runs: TextRun[] }[] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    // The last rows only: what is sorted by height cannot belong to one far above.
    const row = rows.slice(-4).findLast(({ anchor }) => areLevel(anchor, run))
    if (row === undefined) rows.push({ anchor: run, runs: [run] })
    else {
      row.runs.push(run)
      if (run.size * run.text.length > row.anchor.size * row.anchor.text.length) row.anchor = run
    }
  }
  return rows.map((row) => row.runs)
}

function areLevel(a: TextRun, b: TextRun): boolean {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b))
  return shared > 0.6 * Math.min(a.size, b.size)
}

function lineOf(row: readonly TextRun[], page: number): Line {
  const size = weightedMedian(
    row.map((run) => [run.size, run.text.length]),
    10,
  )
  const rightToLeft = lettersOf(row, true) > lettersOf(row, false)
  const ordered = inReadingOrder(row, rightToLeft)
  const y = weightedMedian(
    row.map((run) => [run.y, run.text.length]),
    0,
  )
  const kept = ordered.filter((run, index) => !isNoteNumber(run, ordered[index - 1], { size, y }))
  const cells = cellsOf(
    kept.map((run, index) => (index === 0 && !rightToLeft ? run : readable(run, { size, y, rightToLeft }))),
    size,
    rightToLeft,
  )
  return {
    text: cells.join(' '),
    x0: Math.min(...row.map(({ x0 }) => x0)),
    x1: Math.max(...row.map(({ x1 }) => x1)),
    y,
    size,
    font: mainFont(row),
    page,
    rightToLeft,
    cells,
    notes: ordered.filter((run) => !kept.includes(run)).map(({ text }) => text),
    runs: row,
  }
}

interface Setting {
  readonly size: number
  readonly y: number
  readonly rightToLeft: boolean
}

/** A run as it is to be read: an exponent is written as one, and brackets between Arabic or Hebrew words, which lie there as they look, are turned round. */
function readable(run: TextRun, { size, y, rightToLeft }: Setting): TextRun {
  if (rightToLeft && !/[\p{Script=Latin}\p{N}]/u.test(run.text)) {
    return { ...run, text: run.text.replaceAll(/[()[\]{}«»<>]/g, (bracket) => mirrored[bracket] ?? bracket) }
  }
  const isRaised = run.size < 0.85 * size && run.y < y - 0.15 * size
  return isRaised && /^[-−]?\d+$/.test(run.text) ? { ...run, text: run.text.replaceAll(/./g, (digit) => raised[digit] ?? digit) } : run
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
}
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789-−', (digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻'.charAt(index)]),
)

function lettersOf(row: readonly TextRun[], rightToLeft: boolean): number {
  return row.reduce((sum, run) => sum + (run.rightToLeft === rightToLeft && /\p{L}/u.test(run.text) ? run.text.length : 0), 0)
}

/** From left to right; in a line of Arabic or Hebrew from right to left, but for what is written from left to right within it. */
function inReadingOrder(row: readonly TextRun[], rightToLeft: boolean): readonly TextRun[] {
  const sorted = row.toSorted((a, b) => a.x0 - b.x0)
  if (!rightToLeft) return sorted
  const groups: TextRun[][] = []
  for (const run of sorted.toReversed()) {
    const group = groups.at(-1)
    const inside = !run.rightToLeft && /[\p{L}\p{N}]/u.test(run.text)
    if (inside && group?.[0] !== undefined && !group[0].rightToLeft && /[\p{L}\p{N}]/u.test(group[0].text)) group.unshift(run)
    else groups.push([run])
  }
  return groups.flat()
}

/** Joins runs, with a space where the file or the page has one; what stands more than two and a half ems away begins a cell. */
function cellsOf(runs: readonly TextRun[], size: number, rightToLeft: boolean): readonly string[] {
  const cells: string[] = []
  for (const [index, run] of runs.entries()) {
    const previous = runs[index - 1]
    const gap = previous === undefined ? 0 : Math.max(run.x0 - previous.x1, previous.x0 - run.x1)
    // In Arabic and Hebrew the file’s order is not the reading order, so that only the page tells where a space is.
    const spaced = gap > 0.15 * size || (!rightToLeft && previous?.spaceAfter === true)
    const cell = cells.pop()
    if (cell === undefined) cells.push(run.text)
    else if (gap > 2.5 * size) cells.push(cell, run.text)
    else cells.push(`${cell}${spaced ? ' ' : ''}${run.text}`)
  }
  return cells
}

function mainFont(row: readonly TextRun[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of row) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
