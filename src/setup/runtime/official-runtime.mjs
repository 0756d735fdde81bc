import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const patience = 600_000

/**
 * Runs Electron's own installer, which honours ELECTRON_MIRROR and checks the archive against the checksums in the package.
 *
 * @param {string} electron the folder of the electron package
 * @returns {Promise<{ok: true} | {ok: false, reason: string}>}
 */
export async function downloadOfficialRuntime(electron) {
  const installer = spawn(process.execPath, [`${electron}/install.js`], { stdio: ['ignore', 'ignore', 'pipe'], timeout: patience })
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => installer.on('close', resolve))
  const [complaint, status] = await Promise.all([text(installer.stderr), ended])
  if (status === 0) return { ok: true }
  return { ok: false, reason: complaint.split('\n').find((line) => line.trim() !== '') ?? `no answer in ${patience / 60_000} minutes` }
}
