import { inRepository } from '../repository.mjs'
import { countedRun } from './counted-run.mjs'

/** Runs the end-to-end tests on the built app and says how many passed and failed. */
export async function runEndToEndTests() {
  const report = inRepository('out/test/e2e.json')
  return await countedRun({
    program: 'node_modules/@playwright/test/cli.js',
    words: ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    count: countPlaywright,
  })
}

/**
 * A test that passed only the second time counts as failed, and so does every error outside a test.
 * @param {PlaywrightReport} report
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, notRun: stats.skipped }
}

/**
 * @typedef {object} PlaywrightReport what Playwright's JSON reporter writes
 * @property {{readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number}} stats tests
 * @property {readonly unknown[]} errors outside the tests
 */
