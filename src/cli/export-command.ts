import { checkBrief } from '#core/check'
import { writeDocx } from '#export/docx'
import { printBrief } from '#export/print'
import { message } from '#messages'
import { findingJson } from './finding-json.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail } from './problem.ts'
import { readBrief } from './read-brief.ts'
import type { ExitStatus } from './exit-status.ts'
import { writeOutput } from './write-output.ts'

/** Writes a brief as a Word document. A finding that would make it untrue stops the export unless its rule is named with `--despite`; all others are only said. */
export async function runExport(command: Extract<Command, { readonly name: 'export' }>, output: Output): Promise<ExitStatus> {
  const { brief: file, to, despite, json } = command
  const read = await readBrief(file)
  if (!read.ok) return fail(output, json, file, read.problem)
  const findings = checkBrief(read.brief, read.articles).map(findingJson)
  for (const finding of findings) output.warn(message('cli.finding', { rule: finding.rule, sentence: finding.message }))
  const untrue = findings.filter(({ severity, rule }) => severity === 'untrue' && !despite.includes(rule))
  if (untrue.length > 0) {
    const rules = [...new Set(untrue.map(({ rule }) => rule))]
    const sentence = message('problem.cli.untrue', { count: untrue.length, options: rules.map((rule) => `--despite ${rule}`).join(' ') })
    return fail(output, json, file, { kind: 'untrue', message: sentence })
  }
  const bytes = await writeDocx(printBrief(read))
  const problem = await writeOutput(to, bytes)
  if (problem !== null) return fail(output, json, to, problem)
  if (json) output.json({ file: to, ok: true, bytes: bytes.length, findings })
  else output.print(message('cli.exported', { file: to }))
  return 0
}
