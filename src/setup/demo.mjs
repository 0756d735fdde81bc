import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { composeBrief } from './demo/compose-brief.mjs'
import { closeApp, launchApp } from './launch-app.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Does the main job in the real app without a person: import, pick, compose, export. Writes brief.docx, brief.pdf, brief.attache and window.png, and says where.
 *
 * @param {{readonly folder: string, readonly files: readonly string[]}} request absolute paths; without files the sample collection is used
 * @param {(line: string) => void} write
 */
export async function runDemo({ folder, files }, write) {
  const absent = files.find((file) => !existsSync(file))
  if (absent !== undefined) throw new SetupProblem(`There is no file ${absent}: name an article that exists.`)
  await mkdir(folder, { recursive: true })
  const results = {
    docx: join(folder, 'brief.docx'),
    pdf: join(folder, 'brief.pdf'),
    attache: join(folder, 'brief.attache'),
    picture: join(folder, 'window.png'),
  }
  const launched = await launchApp({ env: files.length > 0 ? { ATTACHE_SAMPLE: 'none' } : {} })
  try {
    await composeBrief(launched, { files, results, write })
  } finally {
    await closeApp(launched)
  }
  for (const result of Object.values(results)) {
    if (!existsSync(result)) throw new SetupProblem(`The demo ended without writing ${result}; \`npm test\` shows what is broken.`)
    write(result)
  }
}
