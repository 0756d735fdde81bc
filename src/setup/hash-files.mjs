import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * One hash over the names and contents of the files, and of all files in the folders, named. Those that do not exist count as absent.
 * @param {readonly string[]} paths
 */
export async function hashFiles(paths) {
  const files = (await Promise.all(paths.map(filesAt))).flat().toSorted()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [index, content] of contents.entries()) hash.update(JSON.stringify([files[index], content.length])).update(content)
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {Promise<readonly string[]>}
 */
async function filesAt(path) {
  if (!existsSync(path)) return []
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
