import { repository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { runCheckers } from './run-checkers.mjs'
import { setUp } from './set-up.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { runEndToEndTests } from './test-runners/end-to-end-tests.mjs'
import { runUnitTests } from './test-runners/unit-tests.mjs'

/** `npm test`: set-up, checkers, unit tests, end-to-end tests. The last line is the total, checkers counted as one each. */
await runAndExit(async () => {
  try {
    await setUp(console.log)
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    console.log(`${error.message}\n0 passed, 1 failed`)
    process.exitCode = 1
    return
  }
  const parts = [
    { name: 'check', ...(await runCheckers(repository, console.log)), notRun: 0 },
    { name: 'unit tests', ...(await runUnitTests()) },
    { name: 'end-to-end tests', ...(await runEndToEndTests()) },
  ]
  console.log('')
  for (const { name, passed, failed, notRun } of parts)
    console.log(`${name}: ${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ''}`)
  const failed = sum(parts.map((part) => part.failed))
  console.log(`${sum(parts.map((part) => part.passed))} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
})

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
