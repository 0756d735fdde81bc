import { app, dialog } from 'electron'
import { message } from '#messages'
import { tuneV8 } from './v8-switches.ts'
import { goOffline } from './offline-switches.ts'
import { registerAppScheme } from './app-scheme.ts'
import { startApp } from './start-app.ts'

goOffline(app.commandLine)
tuneV8(app.commandLine)
registerAppScheme()
// The default holds the product's name, and Electron refuses to hand our scheme a request whose headers are not Latin-1.
app.userAgentFallback = 'Attache'

// A top-level await of whenReady would never resolve: Electron is ready only after this module has run.
if (app.requestSingleInstanceLock()) app.whenReady().then(startApp).catch(giveUp)
else app.quit()

function giveUp(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  dialog.showErrorBox(message('app.name'), message('problem.fault.start'))
  app.exit(1)
}
