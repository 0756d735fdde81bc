import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runQuietly } from '../run-quietly.mjs'

/**
 * Runs a program of an installed package in a folder.
 *
 * @param {string} folder
 * @param {string} name the package
 * @param {string} program one of its programs
 * @param {readonly string[]} words
 */
export async function runTool(folder, name, program, words) {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(await readFile(manifest, 'utf8'))
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[program])
  return await runQuietly(process.execPath, [script, ...words], { cwd: folder })
}
