import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { longBrief } from '#test/long-brief'
import { pdfBesideDocx } from '#test/pdf-beside-docx'
import type { BenchRow } from '../rows.ts'
import { randomPaper } from './random-papers.ts'

const choices = { ...everyChoice, contents: false }

/** Whether the PDF and the Word document of so many papers say the same: headings, notes and their numbers, links, words. */
export async function* besideDocxRows(count: number): AsyncIterable<BenchRow> {
  const sums = { headings: 0, notes: 0, links: 0, words: 0, of: 0 }
  for (let seed = 1; seed <= count; seed += 1) {
    const size = { sections: 1 + (seed % 4), paragraphs: 12, notes: 1 + (seed % 3), articles: 12 }
    const printable = printBrief(
      seed % 2 === 0 ? { ...longBrief(size), choices } : { brief: randomPaper(seed).brief, articles: [], choices },
    )
    const { pdf, word, lostNotes, lostWords } = await pdfBesideDocx(printable)
    sums.of += printable.notes.length
    sums.notes += lostNotes.length + Math.abs(pdf.notes - word.notes)
    sums.words += lostWords.length
    if (pdf.headings.join('\n') !== word.headings.join('\n')) sums.headings += 1
    if (pdf.links.join('\n') !== word.links.join('\n')) sums.links += 1
  }
  const { headings, notes, links, words } = sums
  yield {
    name: `PDF beside DOCX, ${count} papers, ${sums.of} notes`,
    measured: `others: headings ${headings}, notes ${notes}, links ${links}, words ${words}`,
    reference: 'the Word document',
    target: '0, 0, 0, 0',
    met: headings + notes + links + words === 0,
  }
}
