import { inRepository } from '../repository.mjs'
import { countedRun } from './counted-run.mjs'

/** Runs the unit tests and says how many passed and failed. */
export async function runUnitTests() {
  const report = inRepository('out/test/unit.json')
  const words = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return await countedRun({ program: 'node_modules/vitest/vitest.mjs', words, report, count: countVitest })
}

/**
 * A file that failed without a failed test (it could not be loaded, say) counts as one failure.
 * @param {VitestReport} report
 */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length, notRun: numPendingTests }
}

/**
 * @typedef {object} VitestReport what vitest's JSON reporter writes
 * @property {number} numPassedTests tests
 * @property {number} numFailedTests tests
 * @property {number} numPendingTests tests that were passed over
 * @property {readonly {readonly status: string, readonly assertionResults: readonly {readonly status: string}[]}[]} testResults by file
 */
