/** What the shares of a table’s columns add up to. */
const whole = 1000

/**
 * What share of a table’s width each of its columns takes, in thousandths that add up to 1,000; `null` where none was ever set: columns are then as wide as their text needs.
 * A column for which none was set (`undefined`, `null` or 0: it came later) takes as much as the others do on average.
 */
export function columnShares(set: readonly (number | null | undefined)[], columns: number): readonly number[] | null {
  const known = Array.from({ length: columns }, (_, column) => set[column] ?? 0)
  const widths = known.filter((width) => width > 0)
  if (widths.length === 0) return null
  const average = total(widths) / widths.length
  const weights = known.map((width) => (width > 0 ? width : average))
  const shares = weights.map((weight) => Math.max(1, Math.floor((whole * weight) / total(weights))))
  // What rounding leaves over goes to the widest, which can spare it too.
  const widest = shares.indexOf(Math.max(...shares))
  return shares.map((share, column) => (column === widest ? share + whole - total(shares) : share))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
