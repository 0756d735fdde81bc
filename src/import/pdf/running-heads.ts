import { rowsOf } from './lines-of.ts'
import type { PageText } from './read-page.ts'
import { bottomOf, type TextRun, topOf, weightedMedian } from './text-run.ts'

export interface NumberedPage extends PageText {
  /** From 1, in the file. */
  readonly page: number
}

/** `heads` and `numbers` are what was taken out, one text a row. */
export interface WithoutHeads {
  readonly pages: readonly NumberedPage[]
  readonly heads: readonly string[]
  readonly numbers: readonly string[]
}

/** Takes running heads, running feet and page numbers out: rows that come again at the same height of other pages, the same but for their digits, and what the file marks as no text. */
export function withoutHeads(pages: readonly NumberedPage[]): WithoutHeads {
  const marked = withoutArtifacts(pages)
  const rows = marked.pages.map((page) => edgeRows(page))
  const places = placesOf(rows.flat())
  const body = weightedMedian(
    marked.pages.flatMap(({ runs }) => runs.map(({ size, text }): [number, number] => [size, text.length])),
    10,
  )
  const heads = [...marked.heads]
  const numbers: string[] = []
  const kept = marked.pages.map((page, index) => {
    const taken = (rows[index] ?? []).filter(
      (row) => repeats(row, places, pages.length) || isPageNumber(row) || (row.size < 0.95 * body && sharesPlace(row, rows)),
    )
    for (const { text } of taken) (pageNumber.test(text) ? numbers : heads).push(text)
    const runs = new Set(taken.flatMap((row) => row.runs))
    return runs.size === 0 ? page : { ...page, runs: page.runs.filter((run) => !runs.has(run)) }
  })
  return { pages: kept, heads, numbers }
}

/** Some programs mark whole pages as artifacts; then the mark means nothing. */
function withoutArtifacts(pages: readonly NumberedPage[]): Pick<WithoutHeads, 'pages' | 'heads'> {
  const runs = pages.flatMap((page) => page.runs)
  const lettersOf = (some: readonly TextRun[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  if (lettersOf(runs.filter(({ artifact }) => artifact)) > 0.3 * lettersOf(runs)) return { pages, heads: [] }
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter(({ artifact }) => !artifact) })),
    heads: pages.flatMap((page) => rowsOf(page.runs.filter(({ artifact }) => artifact)).map((row) => textOfRow(row))),
  }
}

interface EdgeRow {
  readonly text: string
  /** The text without what changes from page to page. */
  readonly key: string
  readonly y: number
  readonly size: number
  readonly page: number
  readonly runs: readonly TextRun[]
  /** Nothing but white stands between it and the edge of the page, and at least one and a half lines of white between it and the text. */
  readonly apart: boolean
  /** Its place from the page’s edge, from 0. */
  readonly place: number
}

/** How many rows of a page may be running heads, and the share of its height they lie in. */
const mostRows = 4
const edge = 0.16

function edgeRows({ runs, height, page }: NumberedPage): readonly EdgeRow[] {
  const rows = rowsOf(runs)
  const top = rows.slice(0, mostRows).map((row, place) => ({ row, next: rows[place + 1], place }))
  const bottom = rows
    .slice(-mostRows)
    .toReversed()
    .map((row, place) => ({ row, next: rows[rows.length - 2 - place], place }))
  return [
    ...top.filter(({ row }) => yOf(row) < edge * height).map((found) => edgeRow(found, page)),
    ...bottom.filter(({ row }) => yOf(row) > (1 - edge) * height).map((found) => edgeRow(found, page)),
  ]
}

interface FoundRow {
  readonly row: readonly TextRun[]
  readonly next: readonly TextRun[] | undefined
  readonly place: number
}

function edgeRow({ row, next, place }: FoundRow, page: number): EdgeRow {
  const text = textOfRow(row)
  const key = text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\b[ivxl]+\b/g, '#')
  return { text, key, y: yOf(row), size: sizeOf(row), page, runs: row, apart: next === undefined || whiteBetween(row, next) > 0.7 * sizeOf(row), place }
}

function whiteBetween(a: readonly TextRun[], b: readonly TextRun[]): number {
  const [above, below] = yOf(a) < yOf(b) ? [a, b] : [b, a]
  return Math.min(...below.map((run) => topOf(run))) - Math.max(...above.map((run) => bottomOf(run)))
}

type Places = ReadonlyMap<string, readonly EdgeRow[]>

function placesOf(rows: readonly EdgeRow[]): Places {
  const places = new Map<string, EdgeRow[]>()
  for (const row of rows) {
    const same = places.get(row.key)
    if (same === undefined) places.set(row.key, [row])
    else same.push(row)
  }
  return places
}

/** Two pages are enough in a short file; in a long one a table’s head may stand twice at the same height by chance. */
function repeats(row: EdgeRow, places: Places, pages: number): boolean {
  const again = new Set((places.get(row.key) ?? []).filter(({ y }) => Math.abs(y - row.y) < 5).map(({ page }) => page))
  return again.size >= (pages < 8 ? 2 : 3)
}

/** Small print alone at the edge of a page, where another page has some too: a head that changes from chapter to chapter or from left to right pages. */
function sharesPlace(row: EdgeRow, rows: readonly (readonly EdgeRow[])[]): boolean {
  if (row.place > 0 || !row.apart) return false
  const near = rows.slice(Math.max(0, row.page - 4), row.page + 3).flat()
  return near.some(
    ({ page, place, apart, y, size }) => page !== row.page && place === 0 && apart && Math.abs(y - row.y) < 2 && Math.abs(size - row.size) < 0.3,
  )
}

/** A page number that no other page confirms must stand alone at the page’s edge. */
function isPageNumber({ text, apart, place }: EdgeRow): boolean {
  return place === 0 && apart && pageNumber.test(text)
}

const pageNumber = /^(?:page|p\.|seite|s\.|página|pág\.|pagina|strona|стр\.)?\s*[-–—|·]?\s*\d{1,4}\s*(?:(?:of|von|de|di|sur|z|из|\/)\s*\d{1,4})?\s*[-–—|·]?$/iu

function textOfRow(row: readonly TextRun[]): string {
  return row
    .toSorted((a, b) => a.x0 - b.x0)
    .map(({ text }) => text)
    .join(' ')
}

function yOf(row: readonly TextRun[]): number {
  return Math.min(...row.map(({ y }) => y))
}

function sizeOf(row: readonly TextRun[]): number {
  return Math.max(...row.map(({ size }) => size))
}
