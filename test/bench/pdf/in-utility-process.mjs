import { app, utilityProcess } from 'electron'
import { writeSync } from 'node:fs'

/** What was printed last may come after the process has ended, and nothing says when all has come. */
const lastWords = 1000

// What the command line names, run in a utility process of Electron’s, as the app’s worker is: what it prints is printed.
void app.whenReady().then(() => {
  const [entry = '', ...words] = process.argv.slice(process.argv.indexOf('--') + 1)
  const child = utilityProcess.fork(entry, words, { stdio: 'pipe' })
  child.stdout?.on('data', (text) => writeSync(1, text))
  child.stderr?.on('data', (text) => writeSync(2, text))
  child.on('exit', (status) => setTimeout(() => app.exit(status), lastWords))
})
