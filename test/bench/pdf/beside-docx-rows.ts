import { isDeepStrictEqual } from 'node:util'
import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { longBrief } from '#test/long-brief'
import { pdfBesideDocx } from '#test/pdf-beside-docx'
import type { BenchRow } from '../rows.ts'
import { randomPaper } from './random-papers.ts'

const choices = { ...everyChoice, contents: false }

/** Whether the PDF and the Word document of so many papers say the same: headings, notes and their numbers, links, words. */
export async function* besideDocxRows(seeds: readonly number[]): AsyncIterable<BenchRow> {
  const sums = { headings: 0, notes: 0, links: 0, words: 0, of: 0 }
  for (const seed of seeds) {
    const size = { sections: 1 + (seed % 4), paragraphs: 12, notes: 1 + (seed % 3), articles: 12 }
    const printable = printBrief(
      seed % 2 === 0 ? { ...longBrief(size), choices } : { brief: randomPaper(seed).brief, articles: [], choices },
    )
    const { pdf, word, lostNotes, lostWords } = await pdfBesideDocx(printable)
    sums.of += printable.notes.length
    sums.notes += lostNotes.length + Math.abs(pdf.notes - word.notes)
    sums.words += lostWords.length
    const differs = { headings: !isDeepStrictEqual(pdf.headings, word.headings), links: !isDeepStrictEqual(pdf.links, word.links) }
    if (differs.headings) sums.headings += 1
    if (differs.links) sums.links += 1
    const said = [
      ...(differs.headings ? [`headings ${firstApart(pdf.headings, word.headings)}`] : []),
      ...(differs.links ? [`links ${firstApart(pdf.links, word.links)}`] : []),
      ...(pdf.notes === word.notes ? [] : [`${pdf.notes} notes instead of ${word.notes}`]),
      ...(lostNotes.length === 0 ? [] : [`without notes ${lostNotes.join(', ')}`]),
      ...(lostWords.length === 0 ? [] : [`without ${lostWords.join(', ')}`]),
    ]
    if (said.length > 0) process.stdout.write(`paper ${seed}: ${said.join('; ')}\n`)
  }
  const { headings, notes, links, words } = sums
  yield {
    name: `PDF beside DOCX, ${seeds.length} papers, ${sums.of} notes`,
    measured: `others: headings ${headings}, notes ${notes}, links ${links}, words ${words}`,
    reference: 'the Word document',
    target: '0, 0, 0, 0',
    met: headings + notes + links + words === 0,
  }
}

/** Where two lists begin to differ. */
function firstApart(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((each, index) => each !== other[index])
  const index = at === -1 ? one.length : at
  return `“${one[index] ?? ''}” instead of “${other[index] ?? ''}” (${one.length} and ${other.length})`
}
