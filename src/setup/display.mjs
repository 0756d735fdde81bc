import { spawn } from 'node:child_process'
import { SetupProblem } from './setup-problem.mjs'

/** Whether windows can be opened here without a virtual display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Gives this process and its children a display: where there is none, an Xvfb on a free number, named in process.env.DISPLAY.
 * It lives exactly as long as this process, even when that is killed: the kernel ends it (PR_SET_PDEATHSIG), so no handler has to.
 */
export async function ensureDisplay() {
  if (hasDisplay()) return
  const server = spawn(
    'setpriv',
    ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', '-screen', '0', '1600x1000x24', '-dpi', '96', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await displayNumber(server)
  if (number === null)
    throw new SetupProblem('No virtual display could be started: install one with `apt-get install xvfb` and run this again.')
  server.unref()
  process.env['DISPLAY'] = `:${number}`
}

/**
 * What Xvfb writes to its third stream once it accepts clients, or null when it ended before that.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string | null>}
 */
function displayNumber(server) {
  const stream = server.stdio[3]
  return new Promise((resolve) => {
    let written = ''
    server.on('error', () => resolve(null))
    server.on('exit', () => resolve(null))
    stream?.on('data', (chunk) => {
      written += String(chunk)
      if (!written.endsWith('\n')) return
      // The open stream would keep this process from ending.
      stream.destroy()
      resolve(written.trim())
    })
  })
}
