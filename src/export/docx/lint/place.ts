/**
 * Where in the package something stands. A paragraph has a place of its own, and so has a table; `around` is the one it stands in, `before` the last that was named.
 * `bookmark` is the first of the brief's bookmarks in it, which may be read after what it names: a table's stands behind the table.
 */
export interface Place {
  readonly part: string
  readonly around: Place | null
  readonly before: Place | null
  bookmark: string | null
  /** Of a footnote or comment: its number, by which the text that refers to it is found. */
  readonly note: string | null
}

/** A part as a whole. */
export function wholePart(part: string): Place {
  return { part, around: null, before: null, bookmark: null, note: null }
}

/** The bookmark that names a place, its own or else the nearest one around or before it. */
export function bookmarkAt(place: Place): string | null {
  let at: Place | null = place
  while (at !== null && at.bookmark === null) at = at.around ?? at.before
  return at?.bookmark ?? null
}
