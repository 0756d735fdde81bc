import { relative } from 'node:path'
import { findingsOf, parsedOrNull } from './checker.mjs'
import { runTool } from './run-tool.mjs'

/** @type {import('./checker.mjs').Checker} */
export const unusedCode = {
  name: 'unused code (knip)',
  async check(folder) {
    const run = await runTool(folder, 'knip', 'knip', ['--no-progress', '--reporter', './src/setup/check/knip-reporter.mjs'])
    /** @type {{looked: number, issues: Record<string, Record<string, Record<string, {type: string, filePath: string, symbol: string}>>>} | null} */
    const answer = parsedOrNull(run.output)
    const findings = Object.values(answer?.issues ?? {})
      .flatMap((files) => Object.values(files))
      .flatMap((symbols) => Object.values(symbols))
      .map(
        ({ type, filePath, symbol }) =>
          `${relative(folder, filePath)}: ${sentences[type] ?? type}${type === 'files' ? '' : ` (${symbol})`}`,
      )
    return { looked: answer?.looked ?? 0, findings: findingsOf(run, findings) }
  },
}

/** @type {Readonly<Record<string, string>>} */
const sentences = {
  files: 'no entry file leads here',
  exports: 'exported, and imported by nobody',
  types: 'a type exported, and imported by nobody',
  dependencies: 'a dependency that nothing imports',
  devDependencies: 'a development dependency that nothing uses',
  unlisted: 'imports a package that package.json does not list',
  unresolved: 'imports what does not exist',
}
