import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { repository } from './repository.mjs'

/**
 * Runs a program to its end with nothing on the terminal; what it wrote comes back. A program that could not be started counts as failed.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{readonly env?: NodeJS.ProcessEnv, readonly cwd?: string}} [options] by default this process's environment and the repository
 * @returns {Promise<{readonly ok: boolean, readonly output: string, readonly complaint: string}>}
 */
export async function runQuietly(program, words, { env = process.env, cwd = repository } = {}) {
  // npm is a script file on Windows, which only a shell can start.
  const child = spawn(program, [...words], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let output = ''
  let complaint = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  /** @type {boolean} */
  const ok = await new Promise((resolve) => {
    child.on('error', (error) => {
      complaint += error.message
      resolve(false)
    })
    child.on('close', (status) => resolve(status === 0))
  })
  // Some tools write colours even into a pipe, when a CI or a test runner around them asks for colours.
  return { ok, output: stripVTControlCharacters(output), complaint: stripVTControlCharacters(complaint) }
}
