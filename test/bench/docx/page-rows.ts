import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { byLibreOffice, hasProgram, pageTexts, tagged } from '#test/libre-office'
import { markedNotes, shownNotes } from '#test/marked-notes'
import type { BenchRow } from '../rows.ts'

/** Whether note n on the pages that LibreOffice lays out is citation n. Where a note begins on a later page than its reference, which LibreOffice does now and then to any document, that is said beside it. */
export async function* pageRows(count: number): AsyncIterable<BenchRow> {
  const name = `note n on LibreOffice’s pages is citation n`
  const target = `${count} of ${count}`
  if (!hasProgram('soffice') || !hasProgram('pdftotext')) {
    yield { name, measured: 'no LibreOffice or poppler here', reference: '—', target, met: false }
    return
  }
  const pages = await pageTexts(await byLibreOffice(await docxOf(printBrief({ brief: markedNotes(count), articles: [] })), tagged))
  const { numbered, onTheirPage } = shownNotes(pages, count)
  yield {
    name,
    measured: `${numbered.length} of ${count}, ${pages.length - 1} pages`,
    reference: `${onTheirPage.length} begin on the page of their reference`,
    target,
    met: numbered.length === count,
  }
}
