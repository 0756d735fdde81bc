import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, as an absolute path. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * An absolute path inside the repository.
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return join(repository, ...parts)
}
