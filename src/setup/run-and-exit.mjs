import { SetupProblem } from './setup-problem.mjs'

/**
 * Runs an entry file's work. A SetupProblem ends it with its one sentence on stderr and exit code 1; anything else is a bug and keeps its stack.
 * @param {() => unknown} work
 */
export async function runAndExit(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
