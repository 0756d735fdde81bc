import { blockingFindings, type Finding } from '#core/check'
import type { PdfWritten } from '#export/pdf'
import { checkToPrint } from '#export/print'
import { message } from '#messages'
import { ownerFileOf } from '#node/owner-file'
import type { ExitStatus } from './exit-status.ts'
import { findingJson } from './finding-json.ts'
import { isPdf } from './is-pdf.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail, type Problem } from './problem.ts'
import { readBrief } from './read-brief.ts'
import { readFonts } from './read-fonts.ts'
import { writeOutput } from './write-output.ts'

/** Writes a brief as a Word document, or as a PDF where the file’s name ends so. A finding that would make it untrue stops the export unless its rule is named with `--despite`; all others are only said. */
export async function runExport(command: Extract<Command, { readonly name: 'export' }>, output: Output): Promise<ExitStatus> {
  const { brief: file, to, despite, options, json } = command
  const read = await readBrief(file)
  if (!read.ok) return fail(output, json, file, read.problem)
  const found = checkToPrint(read.brief, read.articles)
  const findings = found.map(findingJson)
  for (const finding of findings) output.warn(message('cli.finding', { rule: finding.rule, sentence: finding.message }))
  const untrue = untruth(found, despite)
  if (untrue !== null) return fail(output, json, file, untrue)
  const owner = await ownerFileOf(to)
  if (owner !== null) return fail(output, json, to, { kind: 'held-open', message: message('problem.cli.held-open', { file: to, owner }) })
  if (isPdf(to)) {
    const fonts = await readFonts(options.fonts)
    if (!fonts.ok) return fail(output, json, fonts.file, fonts.problem)
    return await writePdfTo(to, await makePdf({ ...read, fonts: fonts.fonts }, options, output), { findings, output, json })
  }
  const made = await makeDocx(read.brief, read.articles, options)
  if (!made.ok) return fail(output, json, made.file ?? to, made.problem)
  const { bytes, missingStyles } = made
  const problem = await writeOutput(to, bytes)
  if (problem !== null) return fail(output, json, to, problem)
  if (missingStyles.length > 0) output.warn(message('cli.missing-styles', { styles: missingStyles.join(', ') }))
  if (json) output.json({ file: to, ok: true, bytes: bytes.length, missingStyles, findings })
  else output.print(message('cli.exported', { file: to }))
  return 0
}

async function writePdfTo(
  to: string,
  { bytes, ...written }: PdfWritten,
  {
    findings,
    output,
    json,
  }: { readonly findings: readonly ReturnType<typeof findingJson>[]; readonly output: Output; readonly json: boolean },
): Promise<ExitStatus> {
  const problem = await writeOutput(to, bytes)
  if (problem !== null) return fail(output, json, to, problem)
  if (json) output.json({ file: to, ok: true, bytes: bytes.length, ...written, findings })
  else output.print(message('cli.exported', { file: to }))
  return 0
}

function untruth(found: readonly Finding[], despite: readonly string[]): Problem | null {
  const blocking = blockingFindings(found, new Set(despite))
  if (blocking.length === 0) return null
  const options = [...new Set(blocking.map(({ rule }) => `--despite ${rule}`))].join(' ')
  return { kind: 'untrue', message: message('problem.cli.untrue', { count: blocking.length, options }) }
}
