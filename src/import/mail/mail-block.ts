import type { ParagraphKind } from '#core/article'

/** A paragraph of a mail while it is read. A `separator` is a line of dashes, a `signature` the line above one; both end up in no article. */
export interface MailBlock {
  readonly role: 'text' | 'separator' | 'signature'
  readonly kind: ParagraphKind
  readonly text: string
}

/** A line of nothing but dashes, stars and their like. */
export function isSeparator(line: string): boolean {
  return line.length >= 3 && /^[-_=*~#+•·—–\s]+$/.test(line) && line.trim() !== '--'
}
