import { columnsOf } from './columns.ts'
import { type Frame, frameOf } from './frame.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of.ts'
import type { TextRun } from './text-run.ts'

/** A line and the column it stands in. `column` tells columns of the whole file apart, in reading order. */
export interface SetLine extends Line {
  readonly column: number
  readonly frame: Frame
}

export interface PageRuns {
  /** From 1, in the file. */
  readonly page: number
  readonly runs: readonly TextRun[]
}

/** Every line of a file in reading order. */
export function linesInOrder(pages: readonly PageRuns[]): readonly SetLine[] {
  const rightToLeft = isMostlyRightToLeft(pages)
  const columns = pages.flatMap(({ page, runs }) => columnsOf(runs, rightToLeft).map((block) => linesOf(block, page)))
  // Only near pages: a file of a thousand pages has more columns than can be compared with one another.
  return columns.flatMap((lines, column) => {
    const frame = frameOf(lines, columns.slice(Math.max(0, column - 12), column + 12))
    return lines.map((line) => ({ ...line, column, frame }))
  })
}

function isMostlyRightToLeft(pages: readonly PageRuns[]): boolean {
  let letters = 0
  for (const { runs } of pages) for (const { text, rightToLeft } of runs) letters += rightToLeft ? text.length : -text.length
  return letters > 0
}
