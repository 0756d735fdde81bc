import { checkToPrint } from '#export/print'
import { message } from '#messages'
import { checkPdfFile } from './check-pdf-command.ts'
import { findingJson } from './finding-json.ts'
import { isPdf } from './is-pdf.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail } from './problem.ts'
import { readBrief } from './read-brief.ts'
import type { ExitStatus } from './exit-status.ts'

/** Says what would be wrong in a brief if it were sent now, or what a PDF lacks for its standards. Findings are its answer and not a failure. */
export async function runCheck({ brief: file, json }: Extract<Command, { readonly name: 'check' }>, output: Output): Promise<ExitStatus> {
  if (isPdf(file)) return await checkPdfFile(file, json, output)
  const read = await readBrief(file)
  if (!read.ok) return fail(output, json, file, read.problem)
  const findings = checkToPrint(read.brief, read.articles).map(findingJson)
  if (json) output.json({ file, ok: true, findings })
  else {
    for (const { rule, message: sentence, fix } of findings) {
      output.print(message('cli.finding', { rule, sentence }))
      if (fix !== undefined) output.print(message('cli.fix', { fix: message(`fix.${fix.kind}`) }))
    }
    output.print(message('cli.findings', { count: findings.length }))
  }
  return 0
}
