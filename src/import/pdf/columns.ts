import { rowsOf } from './lines-of.ts'
import { bottomOf, type TextRun, topOf, weightedMedian } from './text-run.ts'

/** Runs that lie in one column, or across all of them. */
export type Block = readonly TextRun[]

/**
 * Parts a page into blocks in reading order by cutting it along white corridors, first upright ones between columns, else level ones where that frees an
 * upright one (Nagy and Seth’s XY cut). `rightToLeft` reads the right column first.
 */
export function columnsOf(runs: readonly TextRun[], rightToLeft: boolean): readonly Block[] {
  const blocks: Block[] = []
  const open: Block[] = [runs]
  for (let region = open.pop(), cuts = 0; region !== undefined; region = open.pop(), cuts += 1) {
    const parts = cuts < mostCuts ? (besideEachOther(region, rightToLeft) ?? aboveEachOther(region)) : null
    if (parts === null) blocks.push(region)
    else open.push(...parts.toReversed())
  }
  return blocks.filter((block) => block.length > 0)
}

/** A page of a newspaper needs some forty. */
const mostCuts = 200
const mostLevelCuts = 24

function besideEachOther(region: Block, rightToLeft: boolean): readonly Block[] | null {
  const parts = cutUpright(region)
  return parts !== null && rightToLeft ? parts.toReversed() : parts
}

/** Cuts along the widest corridor that has columns of prose on both sides; `null` where there is none. */
function cutUpright(region: Block): readonly [Block, Block] | null {
  if (region.length < 6) return null
  const size = sizeOf(region)
  const sorted = region.toSorted((a, b) => a.x0 - b.x0)
  const corridors: { readonly width: number; readonly x: number }[] = []
  let right = sorted[0]?.x1 ?? 0
  for (const run of sorted) {
    if (run.x0 - right > 0.7 * size) corridors.push({ width: run.x0 - right, x: (run.x0 + right) / 2 })
    right = Math.max(right, run.x1)
  }
  for (const { x } of corridors.toSorted((a, b) => b.width - a.width).slice(0, 6)) {
    const left = region.filter((run) => run.x1 <= x)
    const rest = region.filter((run) => run.x0 >= x)
    if (areColumns(left, rest)) return [left, rest]
  }
  return null
}

function areColumns(left: Block, right: Block): boolean {
  const [narrow, wide] = [widthOf(left), widthOf(right)].toSorted((a, b) => a - b)
  if (narrow === undefined || wide === undefined || narrow < 0.2 * wide) return false
  const [short, long] = [proseOf(left), proseOf(right)].toSorted((a, b) => a.lines - b.lines)
  if (short === undefined || long === undefined || short.lines < 2 || long.lines < 4) return false
  return short.filled >= 0.34 && long.filled >= 0.4
}

/** How many lines a column has, and which share of them fills more than half of it; the cells of a table seldom do. */
function proseOf(column: Block): { readonly lines: number; readonly filled: number } {
  const rows = rowsOf(column)
  const width = widthOf(column)
  const filled = rows.filter((row) => widthOf(row) > 0.6 * width && row.reduce((sum, { text }) => sum + text.length, 0) > 12).length
  return { lines: rows.length, filled: rows.length === 0 ? 0 : filled / rows.length }
}

/** Cuts along the widest level gap that frees an upright corridor above or below it. */
function aboveEachOther(region: Block): readonly [Block, Block] | null {
  if (region.length < 8) return null
  const sorted = region.toSorted((a, b) => topOf(a) - topOf(b))
  const gaps: { readonly height: number; readonly index: number }[] = []
  let bottom = -Infinity
  for (const [index, run] of sorted.entries()) {
    if (index > 0 && topOf(run) - bottom > 0.02 * run.size) gaps.push({ height: topOf(run) - bottom, index })
    bottom = Math.max(bottom, bottomOf(run))
  }
  for (const { index } of gaps.toSorted((a, b) => b.height - a.height).slice(0, mostLevelCuts)) {
    const above = sorted.slice(0, index)
    const below = sorted.slice(index)
    if (cutUpright(above) !== null || cutUpright(below) !== null) return [above, below]
  }
  return null
}

function widthOf(runs: Block): number {
  let left = Infinity
  let right = -Infinity
  for (const { x0, x1 } of runs) {
    left = Math.min(left, x0)
    right = Math.max(right, x1)
  }
  return right > left ? right - left : 0
}

function sizeOf(runs: Block): number {
  return weightedMedian(
    runs.map((run) => [run.size, run.text.length]),
    10,
  )
}
