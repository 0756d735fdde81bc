import type { PageText } from './page-text.ts'
import type { PlacedItem } from './placed-item.ts'
import type { TextRun } from './text-run.ts'

interface Viewport {
  readonly width: number
  readonly height: number
  /** From the page’s coordinates to those of the page as it is read, y downwards. */
  readonly transform: readonly number[]
}

type Quarter = 0 | 1 | 2 | 3

interface TurnedRun {
  readonly run: TextRun
  /** Quarter turns, clockwise; `null` for any other angle. */
  readonly turn: Quarter | null
}

/** Brings text into the coordinates of the page as it is read, turning pages whose text lies on its side, and parts off what stands at another angle than most. */
export function upright(items: readonly PlacedItem[], viewport: Viewport): PageText {
  const turned = items.map((item) => place(item, viewport))
  const letters = [0, 0, 0, 0]
  for (const { run, turn } of turned) if (turn !== null) letters[turn] = (letters[turn] ?? 0) + run.text.length
  const most = quarters.reduce((best, turn) => ((letters[turn] ?? 0) > (letters[best] ?? 0) ? turn : best), 0)
  const lying = most === 1 || most === 3
  return {
    width: lying ? viewport.height : viewport.width,
    height: lying ? viewport.width : viewport.height,
    runs: turned.filter(({ turn }) => turn === most).map(({ run }) => run),
    turned: turned.filter(({ turn }) => turn !== most).map(({ run }) => run.text),
  }
}

const quarters = [0, 1, 2, 3] as const satisfies readonly Quarter[]

function place(item: PlacedItem, { width, height, transform }: Viewport): TurnedRun {
  const [a, b, c, d, x, y] = multiply(transform, item.transform)
  const turn = quarterOf(a, b)
  const [left, baseline] = turned([x, y], turn, width, height)
  const { text, font, rightToLeft, spaceAfter, mark, artifact } = item
  const size = Math.hypot(c, d)
  return { run: { text, x0: left, x1: left + item.width, y: baseline, size, font, rightToLeft, spaceAfter, mark, artifact }, turn }
}

function quarterOf(a: number, b: number): Quarter | null {
  // A slant of up to 6° is a page that was laid askew, or an italic made by shearing.
  const slack = 0.1 * Math.hypot(a, b)
  if (Math.abs(b) <= slack) return a >= 0 ? 0 : 2
  if (Math.abs(a) <= slack) return b >= 0 ? 1 : 3
  return null
}

function turned([x, y]: readonly [number, number], turn: Quarter | null, width: number, height: number): readonly [number, number] {
  switch (turn) {
    case 1:
      return [y, width - x]
    case 2:
      return [width - x, height - y]
    case 3:
      return [height - y, x]
    case 0:
    case null:
      return [x, y]
  }
}

/** The product of two matrices as PDF writes them: six numbers, by which a point is multiplied from the left (ISO 32000-1, 8.3.4). */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = matrixOf(first)
  const [g, h, i, j, k, l] = matrixOf(second)
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

type Matrix = readonly [number, number, number, number, number, number]

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}
