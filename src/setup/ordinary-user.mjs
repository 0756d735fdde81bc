import { spawnSync } from 'node:child_process'
import { chmod, chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every Linux has this account; it owns nothing. */
const nobody = 65_534

/** Whether this process is root on Linux, where Chromium refuses to run in its sandbox. */
export function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/**
 * Makes a program that starts Electron as an ordinary user who owns `folder`, and says where it is.
 *
 * @param {string} electron the real executable
 * @param {string} folder the profile; the program lies in it too
 */
export async function electronForOrdinaryUser(electron, folder) {
  await chown(folder, nobody, nobody)
  const program = join(folder, 'electron-as-nobody')
  // exec keeps one process, so that Playwright's signals reach Electron itself.
  await writeFile(program, `#!/bin/sh\nexec setpriv ${[...ordinary, ...rights(electron)].join(' ')} '${electron}' "$@"\n`)
  await chmod(program, 0o755)
  return program
}

const ordinary = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']

/**
 * A checkout in root's own home cannot be read by anyone else. The app then gets the one right to pass over file permissions; its sandboxed pages have none either way.
 * @param {string} electron
 */
function rights(electron) {
  const readable = spawnSync('setpriv', [...ordinary, 'test', '-x', electron]).status === 0
  return readable ? [] : ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
}
