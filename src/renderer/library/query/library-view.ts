import type { ArticleId } from '#core/article'
import type { ArticleFilters, ArticleOrder, ArticleQuery } from '#ipc/library-types'

/** What the user asked the list for. Unlike the store’s filters it says “in this brief”, whatever the brief quotes just now. */
export interface LibraryView {
  readonly text: string
  readonly filters: ViewFilters
  /** `null` until the user chooses: best match where there is text, else the newest import first. */
  readonly order: ArticleOrder | null
}

export type ViewFilters = Omit<ArticleFilters, 'among'> & { readonly isInBrief: boolean }

/** What a list is asked for, whichever part of it is shown. */
export type ListQuestion = Omit<ArticleQuery, 'limit' | 'offset'>

const noFilters: ViewFilters = {
  outlets: [],
  languages: [],
  tags: [],
  collection: null,
  from: null,
  to: null,
  isUndated: false,
  hasTwin: false,
  isInBrief: false,
  place: 'library',
}

/** The library as it is first shown: all of it, newest import first. */
export const wholeLibrary: LibraryView = { text: '', filters: noFilters, order: null }

/** The view with some filters changed. */
export function narrowed(view: LibraryView, change: Partial<ViewFilters>): LibraryView {
  return { ...view, filters: { ...view.filters, ...change } }
}

/** The view of the same place and text without filters. */
export function withoutFilters(view: LibraryView): LibraryView {
  return { ...view, filters: { ...noFilters, place: view.filters.place } }
}

/** Everything in the trash, or in the library. */
export function placeView(place: 'library' | 'trash'): LibraryView {
  return narrowed(wholeLibrary, { place })
}

/** Whether any filter keeps articles out; the place is none. */
export function hasFilters({
  filters: { outlets, languages, tags, collection, from, to, isUndated, hasTwin, isInBrief },
}: LibraryView): boolean {
  return [...outlets, ...languages, ...tags, collection, from, to].some((part) => part !== null) || isUndated || hasTwin || isInBrief
}

/** Whether there is a word to search for. */
export function hasText({ text }: LibraryView): boolean {
  return text.trim() !== ''
}

/** In which order the list is. */
export function orderOf(view: LibraryView): ArticleOrder {
  if (view.order !== null && (view.order.by !== 'relevance' || hasText(view))) return view.order
  return { by: hasText(view) ? 'relevance' : 'imported', isReversed: false }
}

/** The question to the store. `inBrief` are the articles that the open brief quotes. */
export function questionOf(view: LibraryView, inBrief: readonly ArticleId[]): ListQuestion {
  const { isInBrief, ...filters } = view.filters
  return { text: view.text, filters: { ...filters, among: isInBrief ? inBrief : null }, order: orderOf(view) }
}

/** The values with this one in or out. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
