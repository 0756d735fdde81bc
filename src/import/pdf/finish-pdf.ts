import type { ParagraphKind, Receipt } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult } from '../read-result.ts'
import { buildParagraphs, type SetParagraph } from './build-paragraphs.ts'
import { withDropCaps } from './drop-caps.ts'
import { learnSpelling } from './join-line.ts'
import { linesInOrder, type SetLine } from './page-lines.ts'
import { kindsOf } from './paragraph-kinds.ts'
import { metadataOf } from './pdf-metadata.ts'
import { printedPage } from './printed-page.ts'
import { type WithoutHeads, withoutHeads } from './running-heads.ts'
import { readability } from './scanned.ts'
import type { WholePdf } from './whole-pdf.ts'
import { streamsOfSubtype } from './streams-of-subtype.ts'
import { type Style, styleOf } from './style.ts'
import { isSane } from './sane-tags.ts'
import { type TaggedPage, taggedParagraphs } from './tagged-paragraphs.ts'

/** Makes the article of a file whose pages are read. Without a readable letter it is a scan, a damaged file, or empty. */
export function finishPdf(pdf: WholePdf): ReadResult {
  const { letters, unreadable, bare } = readability(pdf.pages)
  if (letters === 0 || unreadable > 0.5 * letters) {
    if (pdf.broken > 0 && pdf.broken >= pdf.pages.length) return { ok: false, problem: { kind: 'damaged-file', part: null } }
    const isScan = letters > 0 || hasPictures(pdf)
    return { ok: false, problem: isScan ? { kind: 'scan', pages: pdf.pages.length } : { kind: 'empty' } }
  }
  const text = withoutHeads(pdf.pages.map((page) => ({ ...page, runs: withDropCaps(page.runs) })))
  const lines = linesInOrder(text.pages)
  const style = styleOf(lines)
  const { set, kinds } = paragraphsOf(text.pages, lines, style)
  const paragraphs = kindsOf(set, kinds, style, pdf.bold).map((paragraph) => ({
    ...paragraph,
    page: printedPage(paragraph.page, pdf.labels),
  }))
  return finishArticle({
    reader: 'pdf',
    encoding: null,
    ...metadataOf(pdf, pdf.name, paragraphs, text.heads),
    paragraphs,
    dropped: droppedFrom(
      text,
      lines.flatMap(({ notes }) => notes),
      pdf.pages,
    ),
    warnings: [
      ...(bare > 0 && hasPictures(pdf) ? ['receipt.warning.scanned-pages'] : []),
      ...(pdf.broken > 0 ? ['receipt.warning.unreadable-pages'] : []),
      ...(unreadable > 0.005 * letters ? ['receipt.warning.unreadable-letters'] : []),
    ],
  })
}

function hasPictures({ bytes }: WholePdf): boolean {
  return streamsOfSubtype(bytes, 'Image', 1) > 0
}

interface Built {
  readonly set: readonly SetParagraph[]
  readonly kinds: readonly (ParagraphKind | null)[]
}

/** Paragraphs as the file’s tags state them where these are sane, else as the letters stand on the pages. */
function paragraphsOf(pages: readonly TaggedPage[], lines: readonly SetLine[], style: Style): Built {
  const spelling = learnSpelling(lines.map(({ text }) => text))
  const built = buildParagraphs(lines, style, spelling)
  const tagged = taggedParagraphs(pages, style, spelling)
  if (tagged === null || !isSane(tagged, built)) return { set: built, kinds: [] }
  return { set: tagged, kinds: tagged.map(({ kind }) => kind) }
}

function droppedFrom({ heads, numbers }: WithoutHeads<TaggedPage>, notes: readonly string[], pages: WholePdf['pages']): Receipt['dropped'] {
  return addUp([
    ...heads.map((text) => dropped('pdf', 'receipt.dropped.running-head', text)),
    ...numbers.map((text) => dropped('pdf', 'receipt.dropped.page-number', text)),
    ...notes.map((text) => dropped('pdf', 'receipt.dropped.note-number', text)),
    ...pages.flatMap(({ turned }) => turned.map((text) => dropped('pdf', 'receipt.dropped.turned-text', text))),
  ])
}
