import type { Line } from './line.ts'
import type { SetLine } from './page-lines.ts'
import { isAlike } from './style.ts'

interface Block<L> {
  readonly role: string
  readonly cells: readonly (readonly L[])[]
}

/** Finds the columns that the lines of a tagged page stand in, given in reading order: a new one begins where a line stands above the one before it. */
export function settle(blocks: readonly Block<Line>[]): readonly Block<SetLine>[] {
  const lines = blocks.flatMap(({ cells }) => cells.flat())
  let column = (lines[0]?.page ?? 0) * 1000
  let lowest = -Infinity
  const place = (line: Line): SetLine => {
    if (line.y < lowest - 0.5 * line.size) column += 1
    lowest = line.y
    // Within three ems: an indent, but not the next column.
    const near = lines.filter(({ x0, size }) => Math.abs(x0 - line.x0) < 3 * line.size && isAlike(size, line.size))
    return { ...line, column, frame: { left: Math.min(...near.map(({ x0 }) => x0)), right: Math.max(...near.map(({ x1 }) => x1)) } }
  }
  return blocks.map(({ role, cells }) => ({ role, cells: cells.map((cell) => cell.map((line) => place(line))) }))
}
