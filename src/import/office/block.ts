import type { ParagraphKind } from '#core/article'

/** A paragraph of a document while it is read. `level` is a heading’s, from 1; `null` for everything else and where it is not stated. `contents` are lines of a table of contents. */
export interface Block {
  readonly kind: ParagraphKind | 'contents'
  readonly level: number | null
  readonly text: string
}

/** What a style, or a paragraph itself, says a paragraph is. */
export type BlockRole = Pick<Block, 'kind' | 'level'>

export const bodyRole: BlockRole = { kind: 'body', level: null }
