/** Tables that hold a page or a mail together rather than figures are opened: those that say so, those within another and those with a single column. Of a real one, the rows in its head are header cells. */
export function dropLayoutTables(page: Document): void {
  for (const table of [...page.querySelectorAll('table')].toReversed()) {
    // From the innermost outwards: what is around one is then judged without it.
    if (isLayout(table) || isWithinTable(table)) open(table, page)
    for (const cell of table.querySelectorAll('thead td')) rename(cell, 'th', page)
    for (const caption of table.querySelectorAll('caption')) table.before(rename(caption, 'p', page))
  }
}

function isLayout(table: Element): boolean {
  const role = table.getAttribute('role')
  return (
    role === 'presentation' ||
    role === 'none' ||
    [...table.querySelectorAll('tr')].every((row) => row.querySelectorAll('td, th').length <= 1)
  )
}

function isWithinTable(table: Element): boolean {
  return (table.parentElement?.closest('table') ?? null) !== null
}

/** Its cells, one below the other. */
function open(table: Element, page: Document): void {
  const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table)
  table.replaceWith(
    ...cells.map((cell) => {
      const part = page.createElement('div')
      part.append(...cell.childNodes)
      return part
    }),
  )
}

function rename(element: Element, tag: string, page: Document): Element {
  const made = page.createElement(tag)
  for (const name of ['colspan', 'rowspan']) {
    const value = element.getAttribute(name)
    if (value !== null) made.setAttribute(name, value)
  }
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}
