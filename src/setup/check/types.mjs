import { sep } from 'node:path'
import { findingsOf } from './checker.mjs'
import { runTool } from './run-tool.mjs'

/** @type {import('./checker.mjs').Checker} */
export const types = {
  name: 'types (tsc)',
  async check(folder) {
    // --force, because an incremental build of TypeScript 7 keeps errors that a changed configuration has settled.
    const run = await runTool(folder, 'typescript', 'tsc', ['-b', '--force', '--listFiles', '--pretty', 'false'])
    const lines = run.output.split('\n')
    const ours = lines.filter(
      (line) => line.startsWith(folder) && !line.includes(`${sep}node_modules${sep}`) && !line.includes(`${sep}out${sep}`),
    )
    const findings = lines.filter((line) => /(^|: )error TS\d+/.test(line))
    return { looked: new Set(ours).size, findings: findingsOf(run, findings) }
  },
}
