import { weightedMedian } from './text-run.ts'
import type { SetLine } from './page-lines.ts'

/** How a file is set, as far as breaking paragraphs needs to know. */
export interface Style {
  /** Height of the body’s font, in points. */
  readonly size: number
  /** The font of most letters. */
  readonly font: string
  /** Baseline to baseline within a paragraph, as a multiple of the font’s size. */
  readonly leading: number
  /** Paragraphs are set apart by white space. */
  readonly gaps: boolean
  /** Paragraphs begin with an indent. */
  readonly indents: boolean
}

/** Looks at all lines of a file. */
export function styleOf(lines: readonly SetLine[]): Style {
  const size = weightedMedian(
    lines.map((line) => [line.size, line.text.length]),
    10,
  )
  const body = lines.filter((line) => isAlike(line.size, size))
  const steps = body.flatMap((line, index) => {
    const previous = body[index - 1]
    return previous?.column === line.column && line.y > previous.y ? [(line.y - previous.y) / size] : []
  })
  const leading = commonStep(steps)
  const wide = steps.filter((step) => step > leading + gapSlack && step < 4).length
  const stands = body.filter(({ x0, frame }) => x0 - frame.left > 0.7 * size && x0 - frame.left < 5 * size).length
  return { size, font: mainFont(lines), leading, gaps: wide > 0.05 * steps.length, indents: stands > 0.04 * body.length }
}

/** How much more than usual, in ems, the step to the next line must be to part paragraphs. Superscripts push lines apart by less. */
export const gapSlack = 0.22

/** Says whether two font sizes are one to the eye. */
export function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.08 * Math.max(a, b)
}

/** The smallest step that is common: where every paragraph has one line, the step between paragraphs is the commonest. */
function commonStep(steps: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const step of steps) {
    const rounded = Math.round(step * 20)
    if (rounded > 16 && rounded < 60) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const common = [...counts].filter(([, count]) => count > 0.3 * most).map(([rounded]) => rounded)
  return common.length === 0 ? 1.3 : Math.min(...common) / 20
}

function mainFont(lines: readonly SetLine[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
