import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Whether Node was started with this very file, rather than importing it.
 * @param {string} url the file's import.meta.url
 */
export function isEntry(url) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url))
}
