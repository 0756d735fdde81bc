import { resolve } from 'node:path'

/**
 * Reads a path as the person meant it: npm runs its scripts in the repository, and keeps the folder it was called in as INIT_CWD.
 * @param {string} path
 */
export function fromWhereWeStand(path) {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}
