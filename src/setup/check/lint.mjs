import { findingsOf, parsedOrNull } from './checker.mjs'
import { runTool } from './run-tool.mjs'

/** @type {import('./checker.mjs').Checker} */
export const lint = {
  name: 'lint (oxlint, type-aware)',
  async check(folder) {
    const run = await runTool(folder, 'oxlint', 'oxlint', ['--format', 'json'])
    /** @type {{number_of_files: number, diagnostics: {filename: string, message: string, code?: string, labels: {span: {line: number}}[]}[]} | null} */
    const answer = parsedOrNull(run.output)
    const findings = (answer?.diagnostics ?? []).map(
      ({ filename, message, code, labels }) => `${filename}:${labels[0]?.span.line ?? 1}: ${message} ${code ?? ''}`,
    )
    return { looked: answer?.number_of_files ?? 0, findings: findingsOf(run, findings) }
  },
}
