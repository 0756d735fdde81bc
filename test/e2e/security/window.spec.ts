import { readFileSync } from 'node:fs'
import { apiNames } from '#ipc/api-names'
import { expect, testOfOneApp } from '#test/attache-test'

const test = testOfOneApp()

test('the page runs in Chromium’s sandbox', async ({ app }) => {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId())
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const facts = Object.fromEntries(
    ['Seccomp', 'NoNewPrivs', 'CapEff'].map((name) => [name, new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1]]),
  )
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  expect({ ...facts, noSandbox: words.includes('--no-sandbox') }).toEqual({
    Seccomp: '2',
    NoNewPrivs: '1',
    CapEff: '0000000000000000',
    noSandbox: false,
  })
})

test('the window is made with every safe setting', async ({ app }) => {
  const settings = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    // Not in Electron's types, but the only way to read what a window was really made with.
    const read: unknown = Reflect.get(contents, 'getLastWebPreferences')
    const given: Electron.WebPreferences = typeof read === 'function' ? Reflect.apply(read, contents, []) : {}
    return {
      sandbox: given.sandbox,
      contextIsolation: given.contextIsolation,
      nodeIntegration: given.nodeIntegration,
      nodeIntegrationInWorker: given.nodeIntegrationInWorker ?? false,
      nodeIntegrationInSubFrames: given.nodeIntegrationInSubFrames,
      webSecurity: given.webSecurity,
      allowRunningInsecureContent: given.allowRunningInsecureContent,
      experimentalFeatures: given.experimentalFeatures,
      enableBlinkFeatures: given.enableBlinkFeatures ?? '',
      webviewTag: given.webviewTag,
    }
  })
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
  })
})

test('the page has no Node and no Electron, only the calls', async ({ page }) => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    calls: Object.keys(window.attache).toSorted(),
  }))
  expect(found).toEqual({ globals: [], calls: [...apiNames, 'on'].toSorted() })
})

test('the page cannot change or replace the calls', async ({ page }) => {
  const outcome = await page.evaluate(() => {
    const before = window.attache.listBriefs
    try {
      Reflect.set(window.attache, 'listBriefs', () => 'mine')
      Reflect.set(window, 'attache', { listBriefs: () => 'mine' })
    } catch {
      // Refusing loudly is as good as refusing silently.
    }
    return window.attache.listBriefs === before
  })
  expect(outcome).toBe(true)
})

test('the page can listen to nothing but the app’s events', async ({ page }) => {
  const refused = await page.evaluate(() => {
    try {
      // @ts-expect-error -- what a script in the page could try
      window.attache.on('ELECTRON_INTERNAL', () => {})
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
})
