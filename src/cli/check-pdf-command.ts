import { message } from '#messages'
import { checkPdfApart } from './check-pdf-apart.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import { fail } from './problem.ts'
import { readInput } from './read-input.ts'

/** Says what a PDF, whoever wrote it, lacks for PDF/UA-1 and PDF/A-2a. What is found is the answer and not a failure; a file that cannot be read is one. */
export async function checkPdfFile(file: string, json: boolean, output: Output): Promise<ExitStatus> {
  const input = await readInput(file)
  if (!input.ok) return fail(output, json, file, input.problem)
  const checked = await checkPdfApart(new Uint8Array(input.bytes))
  if (checked.kind !== 'checked') {
    const { kind } = checked
    const reason = kind === 'took-too-long' ? 'long' : 'memory'
    const limit = kind === 'took-too-long' ? checked.seconds : checked.megabytes
    return fail(output, json, file, { kind, message: message('problem.cli.pdf-too-much', { file, reason, limit }) })
  }
  const { faults } = checked
  const unreadable = faults.find(({ rule }) => rule === 'readable' || rule === 'encryption')
  if (unreadable !== undefined) {
    const kind = unreadable.rule === 'encryption' ? 'pdf-encrypted' : 'pdf-unreadable'
    return fail(output, json, file, { kind, message: message(`problem.cli.${kind}`, { file }) })
  }
  if (json) output.json({ file, ok: true, faults })
  else {
    for (const { rule, clause, where, detail } of faults) output.print(message('cli.pdf-fault', { rule, clause, where, detail }))
    output.print(message('cli.findings', { count: faults.length }))
  }
  return 0
}
