import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isEntry } from './is-entry.mjs'
import { repository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Refuses to package anything but the very Electron that package.json declares, so that the development runtime can never ship.
 * Packaging calls this first.
 *
 * @param {string} folder a repository
 */
export async function assertReleaseRuntime(folder) {
  const declared = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).devDependencies.electron
  const present = await presentVersion(join(folder, 'node_modules/electron/dist/version'))
  if (present === declared) return
  throw new SetupProblem(
    `A release needs Electron ${declared}, and ${present === null ? 'none' : present} is in node_modules/electron/dist: delete that folder and run \`node src/setup/electron-runtime.mjs\` where Electron can be downloaded.`,
  )
}

/** @param {string} file */
async function presentVersion(file) {
  try {
    return (await readFile(file, 'utf8')).trim().replace(/^v/, '')
  } catch {
    // No file, no runtime: the caller says so.
    return null
  }
}

if (isEntry(import.meta.url)) await runAndExit(() => assertReleaseRuntime(repository))
