import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { repository } from './repository.mjs'

/** Every Linux has this account; it owns nothing. */
const nobody = 65_534

/** Whether this process is root on Linux, where Chromium refuses to run in its sandbox. */
export function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/**
 * Where that program lies, for starting the app on the same profile again.
 * @param {string} folder
 */
export function programIn(folder) {
  return join(folder, 'electron-as-nobody')
}

/**
 * Makes a program that starts Electron as an ordinary user who owns `folder`, and says where it is.
 *
 * @param {string} electron the real executable, inside the repository
 * @param {string} folder the profile; the program lies in it too
 */
export async function electronForOrdinaryUser(electron, folder) {
  await chown(folder, nobody, nobody)
  const program = programIn(folder)
  await writeFile(program, isReadable(electron) ? asNobody(electron) : await throughView(electron, folder))
  await chmod(program, 0o755)
  return program
}

const ordinary = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`

/** @param {string} electron */
function isReadable(electron) {
  const [program = '', ...words] = ordinary.split(' ')
  return spawnSync(program, [...words, 'test', '-x', electron]).status === 0
}

/**
 * Every step is an exec, which keeps one process, so that Playwright's signals reach Electron itself.
 * @param {string} electron
 */
function asNobody(electron) {
  return `#!/bin/sh\nexec ${ordinary} '${electron}' "$@"\n`
}

/**
 * A checkout in a folder of root's own cannot be entered by anyone else. The app then sees it mounted inside its profile, in a mount namespace that ends with it.
 * Its main process may also pass over file permissions, for the files that a test imports; its sandboxed pages may not: user namespaces take that right away.
 *
 * @param {string} electron
 * @param {string} folder
 */
async function throughView(electron, folder) {
  const view = join(folder, 'checkout')
  await mkdir(view, { recursive: true })
  const inside = join(view, relative(repository, electron))
  const start = `mount --bind '${repository}' '${view}' && cd '${view}' && exec ${ordinary} --inh-caps=+dac_override --ambient-caps=+dac_override '${inside}' "$@"`
  return `#!/bin/sh\nexec unshare --mount --propagation private sh -c "${start.replaceAll('"$@"', '\\"\\$@\\"')}" sh "$@"\n`
}
