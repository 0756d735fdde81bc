/** The page number that a reader finds on the page: the file’s own label where that is a plain number, else the place of the page in the file, from 1. */
export function printedPage(page: number | null, labels: readonly string[] | null): number | null {
  if (page === null) return null
  const label = labels?.[page - 1]
  return label !== undefined && /^[1-9]\d{0,5}$/.test(label) ? Number(label) : page
}
