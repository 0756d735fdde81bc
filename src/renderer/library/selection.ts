import type { ArticleId } from '#core/article'

/** An article, and where in the list it was last seen; `null` when it has not been. */
export interface ListPlace {
  readonly id: ArticleId
  readonly index: number | null
}

/** Which articles are chosen. `active` has the keyboard; a range reaches from `anchor`. Kept by article, so that it outlives scrolling, sorting and imports. */
export interface Selection {
  readonly ids: ReadonlySet<ArticleId>
  readonly active: ListPlace | null
  readonly anchor: ListPlace | null
}

export const nothingSelected: Selection = { ids: new Set(), active: null, anchor: null }

/** This article alone. */
export function only(place: ListPlace): Selection {
  return { ids: new Set([place.id]), active: place, anchor: place }
}

/** This article in or out, the others as they are. */
export function toggledAt({ ids }: Selection, place: ListPlace): Selection {
  const next = new Set(ids)
  if (!next.delete(place.id)) next.add(place.id)
  return { ids: next, active: place, anchor: place }
}

/** The articles from the anchor to this one, which `range` names, in place of what was chosen. */
export function extendedTo({ anchor }: Selection, place: ListPlace, range: readonly ArticleId[]): Selection {
  return { ids: new Set(range), active: place, anchor: anchor ?? place }
}

/** All of these, with the keyboard where it was. */
export function allOf({ active, anchor }: Selection, ids: readonly ArticleId[]): Selection {
  return { ids: new Set(ids), active, anchor }
}

/** Only the one that has the keyboard. */
export function onlyActive({ active }: Selection): Selection {
  return active === null ? nothingSelected : only(active)
}

/** The keyboard on another article, with the same ones chosen. */
export function activeAt(selection: Selection, place: ListPlace): Selection {
  return { ...selection, active: place }
}

/** Without articles that have left the list. */
export function withoutArticles({ ids, active, anchor }: Selection, gone: ReadonlySet<ArticleId>): Selection {
  const stays = (place: ListPlace | null) => (place !== null && gone.has(place.id) ? null : place)
  return { ids: new Set([...ids].filter((id) => !gone.has(id))), active: stays(active), anchor: stays(anchor) }
}

/** Where a range begins and ends, `to` exclusive; `null` when the anchor’s place is not known. */
export function rangeTo({ anchor }: Selection, index: number): { readonly from: number; readonly to: number } | null {
  if (anchor === null || anchor.index === null) return null
  return { from: Math.min(anchor.index, index), to: Math.max(anchor.index, index) + 1 }
}
