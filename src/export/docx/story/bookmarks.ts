import { bookmarkNames } from './bookmark-names.ts'
import { w } from './wml.ts'

/** What a bookmark is the bookmark of. */
export interface Marked {
  readonly kind: 'block' | 'section' | 'note' | 'sources'
  readonly id: string
  readonly bookmark: string
}

/** The bookmarks of one document, by which its blocks and notes are found again when it comes back. */
export interface Bookmarks {
  /** A new bookmark around these runs; around nothing, it is a point. */
  readonly mark: (kind: Marked['kind'], id: string, runs?: string) => string
  /** All of them in the order in which they were made. */
  readonly all: () => readonly Marked[]
}

export function newBookmarks(): Bookmarks {
  const names = bookmarkNames()
  const all: Marked[] = []
  return {
    mark: (kind, id, runs = '') => {
      const bookmark = names(kind, id)
      const number = all.push({ kind, id, bookmark }) - 1
      return w('bookmarkStart', { id: number, name: bookmark }) + runs + w('bookmarkEnd', { id: number })
    },
    all: () => all,
  }
}
