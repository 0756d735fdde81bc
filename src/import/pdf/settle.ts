import type { Line } from './line.ts'
import type { SetLine } from './page-lines.ts'
import { weightedMedian } from './text-run.ts'

interface Block<L> {
  readonly role: string
  readonly cells: readonly (readonly L[])[]
}

/** Finds the columns that the lines of a tagged page stand in, given in reading order: a new one begins where a line stands above the one before it. */
export function settle(blocks: readonly Block<Line>[]): readonly Block<SetLine>[] {
  const lines = blocks.flatMap(({ cells }) => cells.flat())
  const size = weightedMedian(lines.map((line) => [line.size, line.text.length]), 10)
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.1 * size)
  let column = (lines[0]?.page ?? 0) * 1000
  let lowest = -Infinity
  const place = (line: Line): SetLine => {
    if (line.y < lowest - line.size) column += 1
    lowest = line.y
    // Within three ems: an indent, but not the next column.
    const near = body.filter(({ x0, x1 }) => Math.abs(x0 - line.x0) < 3 * size && x1 > line.x0)
    const fallback = near.length < 3 ? [line, ...near] : near
    return { ...line, column, frame: { left: Math.min(...fallback.map(({ x0 }) => x0)), right: Math.max(...fallback.map(({ x1 }) => x1)) } }
  }
  return blocks.map(({ role, cells }) => ({ role, cells: cells.map((cell) => cell.map((line) => place(line))) }))
}
