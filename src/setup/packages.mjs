import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { firstLine } from './lines.mjs'
import { inRepository } from './repository.mjs'
import { runQuietly } from './run-quietly.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Makes sure that node_modules holds what package-lock.json says.
 *
 * @param {(line: string) => void} report
 * @returns {Promise<string>} one line about what is in place
 */
export async function ensurePackages(report) {
  const wanted = await packagesIn('package-lock.json')
  const manifest = JSON.parse(await readFile(inRepository('package.json'), 'utf8'))
  if (!agree(manifest, wanted['']))
    throw new SetupProblem('package-lock.json does not belong to package.json: run `npm install`, and keep both files together.')
  if (isInstalled(wanted, await packagesIn('node_modules/.package-lock.json'))) return 'all there'
  report('installing from the npm registry, about a minute the first time')
  // .npmrc switches off install scripts: the two packages that have one (sqlcipher, swc) carry ready binaries.
  const npm = await runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  const installed = await packagesIn('node_modules/.package-lock.json')
  if (!npm.ok || !isInstalled(wanted, installed))
    throw new SetupProblem(
      `The npm packages could not be installed (${firstLine(npm.complaint) ?? 'npm gave no reason'}); check the connection to the npm registry and run this again.`,
    )
  return `installed ${Object.keys(installed).length}`
}

/**
 * Whether everything wanted is installed in the same version. npm writes its hidden lock file last, so an interrupted installation counts as none.
 * Optional packages are for other systems as a rule, and may be absent; some of theirs have no hash (complete-lock.mjs says why).
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    const there = installed[path]
    if (there === undefined) return path === '' || entry.optional === true
    return there.version === entry.version && (entry.integrity === undefined || there.integrity === entry.integrity)
  })
}

/**
 * Whether the lock file was written for this package.json.
 * @param {Manifest} manifest
 * @param {Manifest | undefined} locked the lock file's own record of it
 */
export function agree(manifest, locked) {
  return isDeepStrictEqual([manifest.dependencies, manifest.devDependencies], [locked?.dependencies, locked?.devDependencies])
}

/**
 * @typedef {{readonly dependencies?: Readonly<Record<string, string>>, readonly devDependencies?: Readonly<Record<string, string>>}} Manifest
 * @typedef {Readonly<Record<string, {readonly version?: string, readonly integrity?: string, readonly optional?: boolean} & Manifest>>} Packages what a lock file lists, by path
 */

/**
 * @param {string} lockFile
 * @returns {Promise<Packages>}
 */
async function packagesIn(lockFile) {
  const file = inRepository(lockFile)
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).packages : {}
}
