import type { Paragraph } from '#core/article'
import { blocksOf, decodeHtml, parsePage } from '../page/index.ts'
import { withEndTags } from './with-end-tags.ts'

/** The paragraphs of one content document. Signs that refer to a note are left out, or they would stand as digits behind a word; the notes themselves are paragraphs. */
export function readChapter(part: Uint8Array): readonly Paragraph[] {
  const decoded = decodeHtml(part)
  if (!decoded.ok) return []
  const { body } = parsePage(withEndTags(decoded.text))
  for (const link of body.querySelectorAll('a')) {
    // EPUB Structural Semantics Vocabulary 1.1 and DPUB-ARIA 1.1 have the same word.
    if (/\bnoteref\b/.test(`${link.getAttribute('epub:type') ?? ''} ${link.getAttribute('role') ?? ''}`)) link.remove()
  }
  return blocksOf(body).map(({ kind, text }) => ({ kind, text, page: null }))
}
