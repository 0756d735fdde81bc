import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { hasProgram } from '#test/libre-office'
import { longBrief, longSize } from '#test/long-brief'
import { spentInTurn } from '../docx/spent.ts'
import type { BenchRow } from '../rows.ts'

const cases = [
  { name: '15 pages, 100 notes', size: { sections: 2, paragraphs: 25, notes: 2, articles: 20 }, most: 0.5 },
  { name: '131 pages, 1,000 notes', size: longSize, most: 1 },
] as const

/** CPU seconds of a PDF with its repair, by a typesetter that is warm, beside LibreOffice converting our Word document. */
export async function* speedRows(): AsyncIterable<BenchRow> {
  for (const { name, size, most } of cases) {
    const printable = printBrief(longBrief(size))
    const office = hasProgram('soffice') ? officeSeconds(await docxOf(printable)) : null
    for (const build of ['native', 'wasm'] as const) {
      process.env['ATTACHE_TYPESETTER'] = build
      await writePdf(printBrief(longBrief({ sections: 1, paragraphs: 1, notes: 1, articles: 1 })))
      const before = process.cpuUsage()
      const { notesAstray } = await writePdf(printable)
      const { user, system } = process.cpuUsage(before)
      const seconds = (user + system) / 1_000_000
      const ratio = office === null ? Number.NaN : seconds / office
      yield {
        name: `CPU, ${name}: ${build}, to LibreOffice`,
        measured: `${ratio.toFixed(2)}× (${seconds.toFixed(2)} s), ${notesAstray.length} astray`,
        reference: office === null ? 'no LibreOffice here' : `${office.toFixed(2)} s`,
        // WebAssembly is stated only.
        target: build === 'native' ? `≤ ${most.toFixed(2)}×` : '—',
        met: build === 'wasm' || ratio <= most,
      }
    }
  }
}

function officeSeconds(document: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'attache-press-'))
  const file = join(folder, 'brief.docx')
  writeFileSync(file, document)
  const words = ['soffice', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore']
  const { seconds } = spentInTurn({ office: [...words, '--convert-to', 'pdf', '--outdir', folder, file] }, 3)('office')
  rmSync(folder, { recursive: true })
  return seconds
}
