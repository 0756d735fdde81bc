/** Every row has this height, in CSS pixels, so that a place in the list is known without measuring what stands before it. `library.css` draws it so. */
export const rowHeight = 108

/** Rows drawn beyond each edge, for a scrolling that the compositor is ahead with. */
const beyond = 6

/** What part of the list is to be seen, in CSS pixels. */
export interface Viewport {
  readonly top: number
  readonly height: number
}

/** The rows that are at least partly seen; `to` is exclusive. */
export function rowsInView({ top, height }: Viewport, total: number): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(0, Math.floor(top / rowHeight)), Math.max(0, total - 1))
  return { from, to: Math.min(total, Math.max(from + 1, Math.ceil((top + height) / rowHeight))) }
}

/** The rows to draw. */
export function rowsToDraw(viewport: Viewport, total: number): { readonly from: number; readonly to: number } {
  const { from, to } = rowsInView(viewport, total)
  return { from: Math.max(0, from - beyond), to: Math.min(total, to + beyond) }
}

/** Where to scroll so that a row is seen whole; as little as possible. */
export function topToShow(index: number, { top, height }: Viewport): number {
  const start = index * rowHeight
  if (start < top) return start
  return start + rowHeight > top + height ? start + rowHeight - height : top
}

/** How many rows a page down goes: one stays in sight. */
export function rowsOfPage({ height }: Viewport): number {
  return Math.max(1, Math.floor(height / rowHeight) - 1)
}
