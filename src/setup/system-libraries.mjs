import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasDisplay } from './display.mjs'
import { lastLine } from './lines.mjs'
import { runQuietly } from './run-quietly.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** What Electron links to, each by its names: the second is the one since Debian 13 and Ubuntu 24.04. */
const libraries = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']]

/** For pictures that look the same on every machine; nothing fails without them. */
const fonts = [['fonts-liberation2', 'fonts-liberation'], ['fonts-noto-core']]

/**
 * Makes sure that Debian and its relatives have the libraries that Electron needs: installs them as root, otherwise names the one line to run.
 * Other systems bring them along, or have no way to be asked.
 *
 * @param {(line: string) => void} report
 * @returns {Promise<string>} one line about what is in place
 */
export async function ensureSystemLibraries(report) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return 'none needed from here'
  const needed = missing(hasDisplay() ? libraries : [...libraries, ['xvfb']])
  if (process.getuid?.() !== 0) {
    if (needed.length === 0) return 'all there'
    throw new SetupProblem(
      `Some system libraries are missing; install them with: sudo apt-get install -y ${needed.map(available).join(' ')}`,
    )
  }
  const wanted = [...needed, ...missing(fonts)]
  if (wanted.length === 0) return 'all there'
  await install(wanted, report)
  return `installed ${wanted.length}`
}

/**
 * Those of which no name is installed.
 * @param {readonly (readonly string[])[]} packages
 */
function missing(packages) {
  const query = spawnSync('dpkg-query', ['--show', '--showformat', '${binary:Package} ${db:Status-Status}\n', ...packages.flat()], {
    encoding: 'utf8',
  })
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.replace(/[: ].*/, '')),
  )
  return packages.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * The name under which apt can install it here. A name that only other packages provide has no version of its own.
 * @param {readonly string[]} names
 */
function available(names) {
  const known = names.find((name) => /Candidate: [^(]/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout))
  return known ?? names[0] ?? ''
}

/**
 * @param {readonly (readonly string[])[]} packages
 * @param {(line: string) => void} report
 */
async function install(packages, report) {
  report('asking apt what is new')
  // An update that only half succeeds may still know these packages, so only the installation decides.
  await aptGet('update')
  const names = packages.map(available)
  report(`installing ${names.join(' ')}`)
  const done = await aptGet('install', '-y', '--no-install-recommends', ...names)
  if (!done.ok)
    throw new SetupProblem(
      `System libraries could not be installed (${lastLine(done.complaint) ?? 'apt-get gave no reason'}); run this line, then try again: apt-get install -y ${names.join(' ')}`,
    )
}

/** @param {...string} words */
function aptGet(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return runQuietly('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], { env })
}
