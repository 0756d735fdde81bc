import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { packBrief } from '#export/attache'
import { type AddedFont, type PdfWritten, usualChoices, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { message } from '#messages'
import type { ExportOptions } from './export-options.ts'
import type { Output } from './output.ts'

/** A brief as a PDF, as the options ask. Of PDF/A-3 the brief goes along in it. What is not as it should be is said: notes that would not go onto the page of their reference, characters that the fonts have not, and why it claims no standard. */
export async function makePdf(
  { brief, articles, fonts }: { readonly brief: Brief; readonly articles: readonly Article[]; readonly fonts: readonly AddedFont[] },
  options: ExportOptions,
  output: Output,
): Promise<PdfWritten> {
  const styled = options.style === null ? brief : { ...brief, style: options.style }
  const printable = printBrief({ brief: styled, articles, choices: options.include })
  const usual = usualChoices(printable)
  const written = await writePdf(printable, {
    design: options.design ?? usual.design,
    page: options.page ?? usual.page,
    standard: options.standard ?? 'ua1+a2a',
    fonts,
    file: { name: 'brief.attache', bytes: packBrief(styled, articles) },
  })
  const { notesAstray, missingGlyphs, faults } = written
  if (notesAstray.length > 0) output.warn(message('cli.notes-astray', { notes: notesAstray.join(', ') }))
  if (missingGlyphs.length > 0) output.warn(message('cli.missing-glyphs', { characters: missingGlyphs.join(' ') }))
  if (faults.length > 0)
    output.warn(
      message('cli.no-standard', {
        faults: faults.map(({ rule, where, detail }) => message('cli.fault', { rule, part: where, detail })).join('; '),
      }),
    )
  return written
}
