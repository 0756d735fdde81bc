import { describe, expect, it } from 'vitest'
import { withBreakdown } from '#setup/test-runners/counted-run'
import { countPlaywright } from '#setup/test-runners/end-to-end-tests'
import { countVitest } from '#setup/test-runners/unit-tests'

describe('countVitest', () => {
  it('counts a file that could not be loaded as one failure, and a failed test once', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, testResults })).toEqual({
      passed: 1,
      failed: 2,
      notRun: 2,
    })
  })
})

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] }
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, notRun: 1 })
  })
})

describe('withBreakdown', () => {
  it.each([
    ['all passed', { passed: 3, failed: 0, notRun: 0 }, 0, 0],
    ['some failed', { passed: 3, failed: 2, notRun: 0 }, 1, 2],
    ['the runner failed, and no test', { passed: 3, failed: 0, notRun: 0 }, 1, 1],
    ['the runner was killed', { passed: 3, failed: 0, notRun: 0 }, null, 1],
    ['no test ran', { passed: 0, failed: 0, notRun: 4 }, 0, 1],
  ])('%s', (_, counted, status, failed) => {
    expect(withBreakdown(counted, status)).toEqual({ ...counted, failed })
  })
})
