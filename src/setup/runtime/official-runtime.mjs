import { firstLine } from '../lines.mjs'
import { runQuietly } from '../run-quietly.mjs'

/**
 * Runs Electron's own installer, which honours ELECTRON_MIRROR and checks the archive against the checksums in the package.
 *
 * @param {string} electron the folder of the electron package
 * @returns {Promise<{ok: true} | {ok: false, reason: string}>}
 */
export async function downloadOfficialRuntime(electron) {
  const installer = await runQuietly(process.execPath, [`${electron}/install.js`])
  return installer.ok ? { ok: true } : { ok: false, reason: firstLine(installer.complaint) ?? 'it gave no reason' }
}
