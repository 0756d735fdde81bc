import type { PageText } from './page-text.ts'

export interface Readability {
  /** Characters that are no white space. */
  readonly letters: number
  /** Those among them that mean nothing: the font gives no Unicode for them (ISO 32000-1, 9.10). */
  readonly unreadable: number
  /** Pages without any text. */
  readonly bare: number
}

/** Counts how much of a file’s text can be read. */
export function readability(pages: readonly PageText[]): Readability {
  let letters = 0
  let unreadable = 0
  let bare = 0
  for (const { runs } of pages) {
    if (runs.length === 0) bare += 1
    for (const { text } of runs) {
      letters += text.length
      unreadable += text.match(meaningless)?.length ?? 0
    }
  }
  return { letters, unreadable, bare }
}

/** Private use (but for the bullets of symbol fonts), unassigned, control characters and the replacement character. */
const meaningless = /(?![\uF0A7\uF0B7\uF0D8\uF076\uF0FC])[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu
