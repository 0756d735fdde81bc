import { findingsOf } from './checker.mjs'
import { runTool } from './run-tool.mjs'

/** @type {import('./checker.mjs').Checker} */
export const formatting = {
  name: 'formatting (oxfmt)',
  async check(folder) {
    const run = await runTool(folder, 'oxfmt', 'oxfmt', ['--check'])
    const text = run.output + run.complaint
    const files = [...text.matchAll(/^(\S.*) \(\d+ms\)$/gm)].map((match) => `${match[1]}: not formatted; \`npm run format\` does it`)
    return { looked: Number(/ on (\d+) files/.exec(text)?.[1] ?? 0), findings: findingsOf(run, files) }
  },
}
