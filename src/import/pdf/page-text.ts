import type { TextRun } from './text-run.ts'

/** A page’s text as it lies on the page, in the file’s order. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  /** What stands at an angle to most of the text: a stamp, a watermark, a label of a diagram. */
  readonly turned: readonly string[]
}
