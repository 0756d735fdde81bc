import type { ArticleId, MetadataField } from '#core/article'
import type { Twin } from '#ipc/library-types'

export type AskedField = Extract<MetadataField, 'title' | 'outlet' | 'published'>

/** What to do about an article and one that says the same: keep both, as they are or as two versions of one text, or one of them. */
export type Keeping = 'both' | 'version' | 'new' | 'old'

/** What can be done on the screen. */
export interface ScreenActions {
  readonly retry: (ids: readonly number[]) => void
  readonly cancel: () => void
  readonly chooseFiles: () => void
  readonly chooseFolder: () => void
  readonly paste: () => void
  /** Keeps one field of an article; `false` when its form is not right. An empty text takes it back. */
  readonly fillIn: (article: ArticleId, field: AskedField, text: string) => Promise<boolean>
  readonly decide: (article: ArticleId, twin: Twin, keep: Keeping) => void
  readonly undo: (article: ArticleId, twin: Twin) => void
  readonly showReceipt: (article: ArticleId) => void
  readonly read: (article: ArticleId) => void
  readonly close: () => void
}
