import { _electron, errors } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronExecutable } from './electron-runtime.mjs'
import { electronForOrdinaryUser, isRoot } from './ordinary-user.mjs'
import { repository } from './repository.mjs'

/** Milliseconds. */
const startLimit = 40_000

/**
 * @typedef {object} Launched
 * @property {import('@playwright/test').ElectronApplication} app its main process
 * @property {import('@playwright/test').Page} window its first window
 * @property {string} profile the folder with everything the app keeps
 */

/**
 * Opens the real, built app through Playwright and waits for its first window. The profile's key lies in a file beside it, so that no passphrase is asked.
 *
 * @param {object} [options]
 * @param {string} [options.profile] a folder to reopen; by default a new one, which the caller removes
 * @param {readonly string[]} [options.words] more command line words
 * @param {Readonly<Record<string, string>>} [options.env] more environment
 * @param {boolean} [options.sandbox] Chromium's sandbox, which Playwright switches off by default; root cannot have it, so the app then runs as an ordinary user
 * @returns {Promise<Launched>}
 */
export async function launchApp({ profile, words = [], env = {}, sandbox = false } = {}) {
  const folder = profile ?? (await newProfile())
  const start = async () =>
    await _electron.launch({
      timeout: startLimit,
      args: ['.', `--user-data-dir=${folder}`, ...words],
      cwd: repository,
      env: { ...definedOnly(process.env), ATTACHE_GUARD: 'key-file', ...(sandbox && isRoot() ? { HOME: folder } : {}), ...env },
      chromiumSandbox: sandbox,
      ...(sandbox && isRoot() ? { executablePath: await electronForOrdinaryUser(await electronExecutable(), folder) } : {}),
    })
  const app = await start().catch((/** @type {unknown} */ error) => {
    // A busy machine now and then loses Electron's first words to the one that drives it; a second loss is a fault.
    if (!(error instanceof errors.TimeoutError)) throw error
    process.stderr.write(`The app did not answer within ${startLimit / 1000} seconds of its start; it is started once more.\n`)
    return start()
  })
  return { app, window: await app.firstWindow({ timeout: startLimit }), profile: folder }
}

/** An empty folder for a profile. */
export async function newProfile() {
  return await mkdtemp(join(tmpdir(), 'attache-profile-'))
}

/**
 * Closes the app and removes its profile.
 * @param {Launched} launched
 */
export async function closeApp({ app, profile }) {
  await app.close()
  await rm(profile, { recursive: true, force: true })
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function definedOnly(env) {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
