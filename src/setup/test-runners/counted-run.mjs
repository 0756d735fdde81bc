import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parsedOrNull } from '../check/checker.mjs'
import { inRepository, repository } from '../repository.mjs'

/**
 * @typedef {object} Counted
 * @property {number} passed tests
 * @property {number} failed tests, and everything else that went wrong
 * @property {number} notRun tests that were passed over
 */

/**
 * Runs a test runner with its output on the terminal, then counts from the JSON report it wrote.
 *
 * @template Report
 * @param {object} runner
 * @param {string} runner.program a script in the repository
 * @param {readonly string[]} runner.words
 * @param {Readonly<Record<string, string>>} [runner.env]
 * @param {string} runner.report where it writes its JSON report
 * @param {(report: Report) => Counted} runner.count
 * @returns {Promise<Counted>}
 */
export async function countedRun({ program, words, env = {}, report, count }) {
  await mkdir(dirname(report), { recursive: true })
  // An old report would otherwise be counted when the runner breaks off.
  await rm(report, { force: true })
  const runner = spawn(process.execPath, [inRepository(program), ...words], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  /** @type {number | null} */
  const status = await new Promise((resolve) => runner.on('close', resolve))
  const written = existsSync(report) ? parsedOrNull(await readFile(report, 'utf8')) : null
  return withBreakdown(written === null ? { passed: 0, failed: 0, notRun: 0 } : count(written), status)
}

/**
 * Adds a failure when a runner failed without a failed test, or ran no test at all.
 *
 * @param {Counted} counted
 * @param {number | null} status the runner's exit code
 * @returns {Counted}
 */
export function withBreakdown(counted, status) {
  const nothingRan = counted.passed + counted.failed === 0
  if (counted.failed > 0 || (status === 0 && !nothingRan)) return counted
  return { ...counted, failed: 1 }
}
