import { canWriteWith } from '#export/print'
import { type CitationStyleRead, readCitationStyle } from '#import/citation-style'

/** Reads a style and writes with it what a brief may cite. It may loop or swell: whoever asks stops this process at its limit. */
export function readStyle(bytes: Uint8Array): CitationStyleRead {
  const read = readCitationStyle(bytes)
  if (!read.ok) return read
  return canWriteWith(read.style) ? read : { ok: false, problem: { kind: 'failing-style', title: read.style.title } }
}
