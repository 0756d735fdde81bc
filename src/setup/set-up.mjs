import { ensureAppBuild } from './build.mjs'
import { ensureElectronRuntime } from './electron-runtime.mjs'
import { assertNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { doSteps } from './progress.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Puts everything in place that the app needs to run here. A repeat costs about a second.
 * @param {(line: string) => void} write
 */
export async function setUp(write) {
  assertNodeVersion()
  await doSteps(
    [
      ['System libraries', ensureSystemLibraries],
      ['Packages', ensurePackages],
      ['Electron runtime', ensureElectronRuntime],
      ['Build', ensureAppBuild],
    ],
    write,
  )
}
