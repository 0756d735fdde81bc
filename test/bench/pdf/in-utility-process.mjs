import { app, utilityProcess } from 'electron'

// What the command line names, run in a utility process of Electron’s, as the app’s worker is: what it prints is printed.
void app.whenReady().then(() => {
  const [entry = '', ...words] = process.argv.slice(process.argv.indexOf('--') + 1)
  const child = utilityProcess.fork(entry, words, { stdio: 'pipe' })
  child.stdout?.on('data', (text) => process.stdout.write(text))
  child.stderr?.on('data', (text) => process.stderr.write(text))
  child.on('exit', (status) => app.exit(status))
})
