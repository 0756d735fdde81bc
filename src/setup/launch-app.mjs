import { _electron } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronExecutable } from './electron-runtime.mjs'
import { electronForOrdinaryUser, isRoot } from './ordinary-user.mjs'
import { repository } from './repository.mjs'

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
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, ...words],
    cwd: repository,
    env: { ...definedOnly(process.env), ATTACHE_GUARD: 'key-file', ...(sandbox && isRoot() ? { HOME: folder } : {}), ...env },
    chromiumSandbox: sandbox,
    ...(sandbox && isRoot() ? { executablePath: await electronForOrdinaryUser(await electronExecutable(), folder) } : {}),
  })
  return { app, window: await app.firstWindow(), profile: folder }
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
