import { SetupProblem } from './setup-problem.mjs'

/** The oldest Node that package.json's engines allow. */
const oldest = [20, 19]

/** Refuses an older Node before anything fails in a way nobody understands. */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new SetupProblem(
    `Node ${version} is too old: install Node ${oldest.join('.')} or newer from https://nodejs.org and run this again.`,
  )
}
