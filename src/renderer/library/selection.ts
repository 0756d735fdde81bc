import type { ArticleId } from '#core/article'

/** An article, and where in the list it was last seen; `null` when it has not been. */
export interface ListPlace {
  readonly id: ArticleId
  readonly index: number | null
}

/** The articles from the anchor to another. */
export interface ListRange {
  readonly anchor: ListPlace
  readonly to: ListPlace
  readonly ids: readonly ArticleId[]
}

/** Articles have been taken out of the list, and what comes after them is not chosen yet. */
interface ListGap {
  /** Where the first of them stood. */
  readonly index: number
  readonly taken: ReadonlySet<ArticleId>
}

/** Which articles are chosen. `active` has the keyboard; a range reaches from `anchor`. Kept by article, so that it outlives scrolling, sorting and imports. */
export interface Selection {
  readonly ids: ReadonlySet<ArticleId>
  readonly active: ListPlace | null
  readonly anchor: ListPlace | null
  readonly gap: ListGap | null
  /** What the reader was last asked to show by choosing it alone. Opening takes a moment: others may be chosen with it before it is there. */
  readonly opened: ArticleId | null
}

export const nothingSelected: Selection = { ids: new Set(), active: null, anchor: null, gap: null, opened: null }

/** This article alone. */
export function only(place: ListPlace): Selection {
  return { ids: new Set([place.id]), active: place, anchor: place, gap: null, opened: place.id }
}

/** This article in or out, the others as they are. */
export function toggledAt({ ids, opened }: Selection, place: ListPlace): Selection {
  const next = new Set(ids)
  if (!next.delete(place.id)) next.add(place.id)
  return { ids: next, active: place, anchor: place, gap: null, opened }
}

/** The articles of a range in place of what was chosen, with the keyboard where it ends. */
export function extendedTo({ opened }: Selection, { anchor, to, ids }: ListRange): Selection {
  return { ids: new Set(ids), active: to, anchor, gap: null, opened }
}

/** All of these, with the keyboard where it was. */
export function allOf({ active, anchor, opened }: Selection, ids: readonly ArticleId[]): Selection {
  return { ids: new Set(ids), active, anchor, gap: null, opened }
}

/** Only the one that has the keyboard. */
export function onlyActive({ active, opened }: Selection): Selection {
  return active === null ? nothingSelected : { ...only(active), opened }
}

/** The keyboard on another article, with the same ones chosen. */
export function activeAt(selection: Selection, place: ListPlace): Selection {
  return { ...selection, active: place, gap: null }
}

/** The reader shows this article: it alone is chosen, unless it is there because it was chosen, whatever was chosen with it or instead of it since, or has just been taken out. */
export function withShown(selection: Selection, article: ArticleId): Selection {
  const { active, gap, opened } = selection
  if (opened === article || gap?.taken.has(article)) return selection
  return active?.id === article ? { ...selection, opened: article } : only({ id: article, index: null })
}

/** Without articles that are taken out of the list. If the active one is among them, the place where they were is kept. */
export function withoutArticles({ ids, active, anchor, gap, opened }: Selection, taken: ReadonlySet<ArticleId>): Selection {
  const stays = (place: ListPlace | null) => (place !== null && taken.has(place.id) ? null : place)
  const isActiveGone = active !== null && taken.has(active.id)
  const places = [active, anchor].map((place) => place?.index ?? null).filter((index) => index !== null)
  return {
    ids: new Set([...ids].filter((id) => !taken.has(id))),
    active: stays(active),
    anchor: stays(anchor),
    gap: isActiveGone && places.length > 0 ? { index: Math.min(...places), taken } : gap,
    opened: opened !== null && taken.has(opened) ? null : opened,
  }
}

/** With nothing chosen where articles were taken out. */
export function withoutGap(selection: Selection): Selection {
  return { ...selection, gap: null }
}

/** With articles chosen again that could not be taken out. */
export function withArticles(selection: Selection, back: readonly ArticleId[]): Selection {
  return { ...selection, ids: new Set([...selection.ids, ...back]), gap: null }
}
