import { isDeepStrictEqual } from 'node:util'
import type { Brief } from '#core/brief'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { expectedStructure } from '#test/expected-structure'
import { fullBrief } from '#test/good-package'
import { byLibreOffice, hasProgram, tagged } from '#test/libre-office'
import { longBrief } from '#test/long-brief'
import { pdfStructure } from '#test/pdf-structure'
import { richArticles } from '#test/rich-brief'
import type { BenchRow } from '../rows.ts'

/** What LibreOffice’s tagged PDF tells a screen reader. */
export async function* accessRows(): AsyncIterable<BenchRow> {
  const long = longBrief({ sections: 12, paragraphs: 25, notes: 2, articles: 30 })
  const briefs: readonly (readonly [string, Parameters<typeof printBrief>[0]])[] = [
    ['the full brief', { brief: fullBrief, articles: richArticles }],
    ['in French', { brief: inLanguage('fr'), articles: richArticles }],
    ['from right to left', { brief: inLanguage('ar'), articles: richArticles }],
    ['a long brief', long],
  ]
  for (const [name, given] of briefs) yield await accessRow(name, given)
}

function inLanguage(language: string): Brief {
  return { ...fullBrief, language }
}

async function accessRow(brief: string, given: Parameters<typeof printBrief>[0]): Promise<BenchRow> {
  const name = `access, LibreOffice’s tagged PDF: ${brief}`
  const target = 'equal to the model'
  if (!hasProgram('soffice')) return { name, measured: 'no LibreOffice here', reference: '—', target, met: false }
  const printable = printBrief(given)
  const expected = asTold(expectedStructure(printable))
  const told = await pdfStructure(await byLibreOffice(await docxOf(printable), tagged))
  // Of a language without a region LibreOffice names the region where most speak it.
  const read = { ...trimmed(told), language: told.language.startsWith(`${expected.language}-`) ? expected.language : told.language }
  const same = (['language', 'headings', 'headerCells', 'figures'] as const).filter((key) => isDeepStrictEqual(read[key], expected[key]))
  if (same.length < 4) process.stdout.write(`${JSON.stringify({ read, expected })}\n`)
  return {
    name,
    measured: `${read.headings.length} H1…H3, ${read.headerCells.length} TH, ${read.figures.length} pictures, ${read.language}: ${same.length} of 4 equal`,
    reference: '—',
    target,
    met: same.length === 4,
  }
}

type Structure = ReturnType<typeof expectedStructure>

/** LibreOffice tells lam with alef, which are one sign, in the order of the eye. */
function asTold(expected: Structure): Structure {
  return { ...expected, headings: expected.headings.map(alefFirst), headerCells: expected.headerCells.map(alefFirst) }
}

function alefFirst(text: string): string {
  return text.replaceAll(/ل([اأإآ])/gu, '$1ل')
}

/** Behind such a sign it tells a space. */
function trimmed(told: Awaited<ReturnType<typeof pdfStructure>>): Awaited<ReturnType<typeof pdfStructure>> {
  return { ...told, headings: told.headings.map((each) => each.trim()), headerCells: told.headerCells.map((each) => each.trim()) }
}
