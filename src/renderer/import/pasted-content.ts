import { countWords } from '#core/article'

export type PastedContent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'text' | 'html'; readonly content: string }

/** As many links as are fetched at a time. */
export const mostAddresses = 200

/** What was pasted: links, if there is nothing else; a page, if it has paragraphs and enough words to be an article, or is the source of one; else text. `html` is what the clipboard held beside the text, or `null`. */
export function pastedContent(text: string, html: string | null): PastedContent {
  const lines = text.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (lines.length > 0 && lines.every((line) => address.test(line))) return { kind: 'addresses', addresses: [...new Set(lines)] }
  if (html !== null && hasParagraphs.test(html) && countWords(text) >= fewestWords) return { kind: 'html', content: html }
  if (pageSource.test(text)) return { kind: 'html', content: text }
  return lines.length === 0 ? { kind: 'nothing' } : { kind: 'text', content: text }
}

/** In less the reader of pages looks for an article in vain; it is taken as it stands. */
const fewestWords = 60

const address = /^https?:\/\/[^\s<>"]+$/iu
const hasParagraphs = /<(?:p|h[1-6]|article|blockquote|ul|ol|table)\b/iu
const pageSource = /^\s*(?:<!doctype html|<html)\b/iu
