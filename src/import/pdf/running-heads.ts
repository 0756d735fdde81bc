import { type EdgeRow, edgeRows, textOfRow } from './edge-rows.ts'
import { endsSentence } from './line-shape.ts'
import { rowsOf } from './lines-of.ts'
import type { PageText } from './page-text.ts'
import { lettersIn, weightedMedian } from './text-run.ts'

export interface NumberedPage extends PageText {
  /** From 1, in the file. */
  readonly page: number
}

/** `heads` and `numbers` are what was taken out, one text a row. */
export interface WithoutHeads<P extends NumberedPage> {
  readonly pages: readonly P[]
  readonly heads: readonly string[]
  readonly numbers: readonly string[]
}

/** Takes running heads, running feet and page numbers out: rows that come again at the same height of other pages, the same but for their digits, and what the file marks as no text. */
export function withoutHeads<P extends NumberedPage>(pages: readonly P[]): WithoutHeads<P> {
  const marked = withoutArtifacts(pages)
  const rows = marked.pages.map((page, index) => edgeRows(page, index))
  const body = weightedMedian(
    marked.pages.flatMap(({ runs }) => runs.map(({ size, text }): [number, number] => [size, text.length])),
    10,
  )
  const heads = [...marked.heads]
  const numbers: string[] = []
  const kept = marked.pages.map((page, index) => {
    const edges = rows[index] ?? []
    const taken = [true, false].flatMap((top) =>
      takenFrom(
        edges.filter(({ isTop }) => isTop === top),
        rows,
        body,
      ),
    )
    for (const { text } of taken) (pageNumber.test(text) ? numbers : heads).push(text)
    const runs = new Set(taken.flatMap((row) => row.runs))
    return runs.size === 0 ? page : { ...page, runs: page.runs.filter((run) => !runs.has(run)) }
  })
  return { pages: kept, heads, numbers }
}

/** The rows at one edge of a page that are running heads, from the edge inwards, the last of them set apart from the text by white or by its size. */
function takenFrom(edges: readonly EdgeRow[], rows: Rows, body: number): readonly EdgeRow[] {
  let taken = 0
  for (const row of edges) {
    const small = row.size < 0.95 * body
    const isHead = (repeats(row, rows) && (small || isOutside(row, rows))) || isPageNumber(row) || (small && sharesPlace(row, rows))
    if (!isHead) break
    if (row.apart || small) taken = row.place + 1
  }
  return edges.slice(0, taken)
}

type Rows = readonly (readonly EdgeRow[])[]

/** Some programs mark whole pages as artifacts; then the mark means nothing. */
function withoutArtifacts<P extends NumberedPage>(pages: readonly P[]): Pick<WithoutHeads<P>, 'pages' | 'heads'> {
  const runs = pages.flatMap((page) => page.runs)
  if (lettersIn(runs.filter(({ artifact }) => artifact)) > 0.3 * lettersIn(runs)) return { pages, heads: [] }
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter(({ artifact }) => !artifact) })),
    heads: pages.flatMap((page) => rowsOf(page.runs.filter(({ artifact }) => artifact)).map((row) => textOfRow(row))),
  }
}

/** Pages before and after one among which its heads come again; in a long file a table’s head may stand twice at the same height by chance. */
const near = 12

/** The same text at the same height on another page near by. */
function repeats(row: EdgeRow, rows: Rows): boolean {
  return rowsNear(row, rows).some(({ key, y }) => key === row.key && Math.abs(y - row.y) < 5)
}

/** Nowhere near does text stand farther out than this row but heads: the last line of a paragraph may come twice at the foot of a page by chance. */
function isOutside(row: EdgeRow, rows: Rows): boolean {
  const farther = rowsNear(row, rows).filter(
    ({ isTop, y, key }) => isTop === row.isTop && key !== row.key && (isTop ? y < row.y + 1 : y > row.y - 1),
  )
  return farther.filter((other) => !repeats(other, rows)).length <= rowsNear(row, rows).filter(({ key }) => key === row.key).length / 2
}

function rowsNear({ index }: EdgeRow, rows: Rows): readonly EdgeRow[] {
  return rows.slice(Math.max(0, index - near), index + near + 1).flatMap((others) => others.filter((other) => other.index !== index))
}

/** Small print alone at the edge of a page, where another page has some too: a head that changes from chapter to chapter or from left to right pages. */
function sharesPlace(row: EdgeRow, rows: Rows): boolean {
  // The last line of a footnote stands like that as well.
  if (row.place > 0 || !row.apart || row.text.length > 100 || endsSentence(row) || /^[\d*†‡]+\.?\s*\p{L}/u.test(row.text)) return false
  return rowsNear(row, rows).some(
    ({ place, apart, y, size }) => place === 0 && apart && Math.abs(y - row.y) < 2 && Math.abs(size - row.size) < 0.3,
  )
}

/** A page number that no other page confirms must stand alone at the page’s edge. */
function isPageNumber({ text, apart, place }: EdgeRow): boolean {
  return place === 0 && apart && pageNumber.test(text)
}

const pageNumber =
  /^(?:page|p\.|seite|s\.|página|pág\.|pagina|strona|стр\.)?\s*[-–—|·]?\s*\d{1,4}\s*(?:(?:of|von|de|di|sur|z|из|\/)\s*\d{1,4})?\s*[-–—|·]?$/iu
