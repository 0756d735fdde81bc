import type { Receipt } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult } from '../read-result.ts'
import { buildParagraphs } from './build-paragraphs.ts'
import { learnSpelling } from './join-line.ts'
import { linesInOrder } from './page-lines.ts'
import { kindsOf } from './paragraph-kinds.ts'
import { metadataOf } from './pdf-metadata.ts'
import { printedPage } from './printed-page.ts'
import type { Properties, ReadPages } from './read-pdf.ts'
import { type WithoutHeads, withoutHeads } from './running-heads.ts'
import { picturesIn, readability } from './scanned.ts'
import { styleOf } from './style.ts'

export interface WholePdf extends ReadPages, Properties {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Makes the article of a file whose pages are read. Without a readable letter it is a scan, a damaged file, or empty. */
export function finishPdf(pdf: WholePdf): ReadResult {
  const { letters, unreadable, bare } = readability(pdf.pages)
  if (letters === 0 || unreadable > 0.5 * letters) {
    if (pdf.broken > 0 && pdf.broken >= pdf.pages.length) return { ok: false, problem: { kind: 'damaged-file', part: null } }
    const isScan = letters > 0 || picturesIn(pdf.bytes)
    return { ok: false, problem: isScan ? { kind: 'scan', pages: pdf.pages.length } : { kind: 'empty' } }
  }
  const text = withoutHeads(pdf.pages)
  const lines = linesInOrder(text.pages)
  const style = styleOf(lines)
  const set = buildParagraphs(lines, style, learnSpelling(lines.map((line) => line.text)))
  const paragraphs = kindsOf(set, [], style, pdf.bold).map((paragraph) => ({ ...paragraph, page: printedPage(paragraph.page, pdf.labels) }))
  return finishArticle({
    reader: 'pdf',
    encoding: null,
    ...metadataOf(pdf, pdf.name, paragraphs, text.heads),
    paragraphs,
    dropped: droppedFrom(text, lines.flatMap(({ notes }) => notes), pdf.pages),
    warnings: [
      ...(bare > 0 && picturesIn(pdf.bytes) ? ['receipt.warning.scanned-pages'] : []),
      ...(pdf.broken > 0 ? ['receipt.warning.unreadable-pages'] : []),
      ...(unreadable > 0.005 * letters ? ['receipt.warning.unreadable-letters'] : []),
    ],
  })
}

function droppedFrom({ heads, numbers }: WithoutHeads, notes: readonly string[], pages: WholePdf['pages']): Receipt['dropped'] {
  return addUp([
    ...heads.map((text) => dropped('pdf', 'receipt.dropped.running-head', text)),
    ...numbers.map((text) => dropped('pdf', 'receipt.dropped.page-number', text)),
    ...notes.map((text) => dropped('pdf', 'receipt.dropped.note-number', text)),
    ...pages.flatMap(({ turned }) => turned.map((text) => dropped('pdf', 'receipt.dropped.turned-text', text))),
  ])
}
