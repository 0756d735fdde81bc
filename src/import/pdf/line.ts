import type { TextRun } from './text-run.ts'

/** A line of text on a page. Lengths in points, `y` its baseline, downwards. */
export interface Line {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  /** The font of most of its letters. */
  readonly font: string
  /** From 1, in the file. */
  readonly page: number
  readonly rightToLeft: boolean
  /** Parts of the line that stand wide apart, as the cells of a table do. */
  readonly cells: readonly string[]
  /** Numbers that call a note, which are not in the text. */
  readonly notes: readonly string[]
  readonly runs: readonly TextRun[]
}
