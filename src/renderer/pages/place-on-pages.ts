import type { BlockPlace } from '#ipc/page-types'

/** How far above its first line a block may be meant, in points. */
const reach = 6

/** The block or note that stands at a height of a page: the last that begins above it there, or the block that goes on from the page before. `null` above everything. */
export function placeAt(places: readonly BlockPlace[], page: number, y: number): BlockPlace | null {
  const above = places.filter((place) => place.page === page && place.y <= y + reach)
  const nearest = above.reduce<BlockPlace | null>((best, place) => (best === null || place.y >= best.y ? place : best), null)
  return nearest ?? places.findLast((place) => place.of === 'block' && place.page < page) ?? null
}

/** Where the innermost of these blocks begins that is printed. `ids` from the inside outwards. */
export function placeOf(places: readonly BlockPlace[], ids: readonly string[]): BlockPlace | null {
  for (const id of ids) {
    const found = places.find((place) => place.id === id)
    if (found !== undefined) return found
  }
  return null
}
