import { KeptPages, usualChoices, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { hasProgram, pageTexts } from '#test/libre-office'
import { shownNotes } from '#test/marked-notes'
import type { BenchRow } from '../rows.ts'
import { randomPaper } from './random-papers.ts'

/** How many notes begin on the page of their reference, in random papers in both designs, as poppler reads the pages; beside Typst alone on the same papers. What the export names itself is counted apart. */
export async function* noteRows(seeds: readonly number[]): AsyncIterable<BenchRow> {
  const name = `notes on their page, ${seeds.length} papers of 1–150 pages`
  const target = '≥ 99.98 %, others named'
  if (!hasProgram('pdftotext')) {
    yield { name, measured: 'no poppler here', reference: '—', target, met: false }
    return
  }
  const sums = { notes: 0, pages: 0, right: 0, named: 0, unnamed: 0, alone: 0 }
  for (const seed of seeds) {
    const paper = await looked(seed)
    sums.notes += paper.notes
    sums.pages += paper.pages
    sums.right += paper.right
    sums.alone += paper.alone
    sums.named += paper.named.length
    sums.unnamed += paper.astray.filter((number) => !paper.named.includes(number)).length
    if (paper.astray.length > 0) process.stdout.write(`paper ${seed}: astray ${paper.astray.join(', ')}; named ${paper.named.join(', ')}\n`)
  }
  const share = (right: number) => (100 * right) / sums.notes
  yield {
    name,
    measured: `${share(sums.right).toFixed(3)} % of ${sums.notes}, ${sums.pages} pages; ${sums.named} named, ${sums.unnamed} not`,
    reference: `Typst alone ${share(sums.alone).toFixed(2)} %`,
    target,
    met: share(sums.right) >= 99.98 && sums.unnamed === 0,
  }
}

async function looked(seed: number) {
  const { brief, notes } = randomPaper(seed)
  const printable = printBrief({ brief, articles: [] })
  const choices = { ...usualChoices(printable), design: seed % 2 === 0 ? 'paper' : 'compact' } as const
  const { bytes } = await new KeptPages().lay(printable, choices, false)
  if (bytes === null) throw new Error('the first pages have bytes')
  const alone = shownNotes(await pageTexts(bytes), notes)
  const written = await writePdf(printable, choices)
  const pages = await pageTexts(written.bytes)
  const right = new Set(shownNotes(pages, notes).onTheirPage)
  return {
    notes,
    pages: pages.length - 1,
    right: right.size,
    astray: Array.from({ length: notes }, (_, index) => index + 1).filter((number) => !right.has(number)),
    named: written.notesAstray,
    alone: alone.onTheirPage.length,
  }
}
