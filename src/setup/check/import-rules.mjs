import { findingsOf, parsedOrNull } from './checker.mjs'
import { runTool } from './run-tool.mjs'

/** @type {import('./checker.mjs').Checker} */
export const importRules = {
  name: 'import rules (dependency-cruiser)',
  async check(folder) {
    const run = await runTool(folder, 'dependency-cruiser', 'depcruise', [
      'src',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ])
    /** @type {{modules: {source: string}[], summary: {violations: {rule: {name: string}, from: string, to: string}[]}} | null} */
    const answer = parsedOrNull(run.output)
    const ours = (answer?.modules ?? []).filter(({ source }) => /^(src|test)\//.test(source))
    const findings = (answer?.summary.violations ?? []).map(({ rule, from, to }) => `${from}: must not import ${to} (${rule.name})`)
    return { looked: ours.length, findings: findingsOf(run, findings) }
  },
}
