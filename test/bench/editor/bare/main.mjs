import { app, BrowserWindow } from 'electron'

// The page that the reference is measured on, in the same Electron as the app.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  await window.loadFile(process.argv.at(-1) ?? '')
})
