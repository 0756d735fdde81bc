/** How many columns and rows a cell covers, each from 1. */
interface Spans {
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A cell and the column, from 0, in which it begins. */
export type PlacedCell<TCell extends Spans> = TCell & { readonly column: number }

/** A table in which every place of every row belongs to exactly one cell. */
export interface TableGrid<TCell extends Spans> {
  readonly columns: number
  readonly rows: readonly (readonly PlacedCell<TCell>[])[]
}

/** Says where each cell of a table stands. `empty` fills a place that no cell covers. What a table of ours never has, but one from elsewhere may, is put right: Word takes spans that overlap or leave the table, and rows of different lengths, for damage. */
export function tableGrid<TCell extends Spans>(rows: readonly (readonly TCell[])[], empty: TCell): TableGrid<TCell> {
  // For each column, how many rows below the last one read it is covered from above.
  let covered: readonly number[] = []
  const placed = rows.map((row, index) => {
    const now = placeRow(row, covered, rows.length - index)
    covered = now.covered
    return now.cells
  })
  const columns = Math.max(1, ...placed.flat().map(({ column, columnSpan }) => column + columnSpan))
  return { columns, rows: filled(placed, columns, empty) }
}

function placeRow<TCell extends Spans>(row: readonly TCell[], above: readonly number[], rowsLeft: number) {
  const covered = above.map((left) => Math.max(left - 1, 0))
  const isFree = (column: number) => (above[column] ?? 0) === 0
  const cells: PlacedCell<TCell>[] = []
  let column = 0
  for (const cell of row) {
    while (!isFree(column)) column += 1
    let columnSpan = 1
    while (columnSpan < cell.columnSpan && isFree(column + columnSpan)) columnSpan += 1
    const rowSpan = Math.min(cell.rowSpan, rowsLeft)
    cells.push({ ...cell, column, columnSpan, rowSpan })
    for (let at = column; at < column + columnSpan; at += 1) covered[at] = rowSpan - 1
    column += columnSpan
  }
  return { cells, covered: Array.from(covered, (left) => left ?? 0) }
}

/** Gives places that belong to no cell an empty one. */
function filled<TCell extends Spans>(
  rows: readonly (readonly PlacedCell<TCell>[])[],
  columns: number,
  empty: TCell,
): TableGrid<TCell>['rows'] {
  const taken = new Set(rows.flatMap((row, index) => row.flatMap((cell) => placesOf(cell, index))))
  return rows.map((row, index) => {
    const missing = Array.from({ length: columns }, (_, column) => column).filter((column) => !taken.has(`${index} ${column}`))
    return [...row, ...missing.map((column) => ({ ...empty, column }))].toSorted((one, other) => one.column - other.column)
  })
}

function placesOf({ column, columnSpan, rowSpan }: PlacedCell<Spans>, row: number): readonly string[] {
  const columns = Array.from({ length: columnSpan }, (_, index) => column + index)
  return Array.from({ length: rowSpan }, (_, index) => columns.map((each) => `${row + index} ${each}`)).flat()
}
