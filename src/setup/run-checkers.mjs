import { passed } from './check/checker.mjs'
import { formatting } from './check/formatting.mjs'
import { importRules } from './check/import-rules.mjs'
import { lint } from './check/lint.mjs'
import { types } from './check/types.mjs'
import { unusedCode } from './check/unused-code.mjs'

const shown = 60

/**
 * Runs every checker over the repository in a folder and writes one line for each, with its findings below.
 *
 * @param {string} folder
 * @param {(line: string) => void} write
 * @returns {Promise<{readonly passed: number, readonly failed: number}>} checkers counted as one each
 */
export async function runCheckers(folder, write) {
  const checkers = [formatting, lint, types, importRules, unusedCode]
  const results = await Promise.all(checkers.map(async ({ name, check }) => ({ name, ...(await check(folder)) })))
  for (const { name, looked, findings } of results) {
    write(`${name}: ${looked} files, ${findings.length} findings${looked === 0 ? ': it looked at nothing, so it checked nothing' : ''}`)
    for (const finding of findings.slice(0, shown)) write(`  ${finding}`)
    if (findings.length > shown) write(`  and ${findings.length - shown} more`)
  }
  const good = results.filter(passed).length
  return { passed: good, failed: results.length - good }
}
