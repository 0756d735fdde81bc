import { spawn } from 'node:child_process'
import { ensureDisplay } from './display.mjs'
import { electronExecutable } from './electron-runtime.mjs'
import { repository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { setUp } from './set-up.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { fromWhereWeStand } from './where-we-stand.mjs'

/** `npm start`: set-up, then the app. `npm start -- --demo DIR [FILE…]`: set-up, then the main job without a person. */
await runAndExit(async () => {
  const words = process.argv.slice(2)
  const demo = words[0] === '--demo' ? readDemo(words.slice(1)) : null
  await setUp(console.log)
  await ensureDisplay()
  if (demo === null) return await openApp(words)
  // Imported only now: it needs packages, and this file is loaded before npm has installed any.
  const { runDemo } = await import('./demo.mjs')
  await runDemo(demo, console.log)
})

/** @param {readonly string[]} words */
function readDemo([folder, ...files]) {
  if (folder === undefined) throw new SetupProblem('Name the folder for the demo’s results: npm start -- --demo DIR [FILE…]')
  return { folder: fromWhereWeStand(folder), files: files.map(fromWhereWeStand) }
}

/**
 * Opens the app and hands on its exit code.
 * @param {readonly string[]} words
 */
async function openApp(words) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) console.log('Opened as root, where Chromium’s sandbox cannot work: use an ordinary account for real documents.')
  const app = spawn(await electronExecutable(), ['.', ...(asRoot ? ['--no-sandbox'] : []), ...words], { cwd: repository, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => app.kill(signal))
  app.on('close', (status) => (process.exitCode = status ?? 1))
}
