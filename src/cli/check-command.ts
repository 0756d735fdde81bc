import { checkBrief } from '#core/check'
import { message } from '#messages'
import { findingJson } from './finding-json.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail } from './problem.ts'
import { readBrief } from './read-brief.ts'
import type { ExitStatus } from './exit-status.ts'

/** Says what would be wrong in a brief if it were sent now. Findings are its answer and not a failure. */
export async function runCheck({ brief: file, json }: Extract<Command, { readonly name: 'check' }>, output: Output): Promise<ExitStatus> {
  const read = await readBrief(file)
  if (!read.ok) return fail(output, json, file, read.problem)
  const findings = checkBrief(read.brief, read.articles).map(findingJson)
  if (json) output.json({ file, ok: true, findings })
  else {
    for (const finding of findings) output.print(message('cli.finding', { rule: finding.rule, sentence: finding.message }))
    output.print(message('cli.findings', { count: findings.length }))
  }
  return 0
}
