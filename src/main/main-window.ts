import { BrowserWindow, Menu, nativeTheme } from 'electron'
import type { AppEvents } from '#ipc/api'
import { eventChannel } from '#ipc/api-names'
import { appPage } from './app-address.ts'
import { contextMenu } from './context-menu.ts'
import { checksSpelling, spellIn } from './spelling.ts'
import { readWindowPlace, type WindowPlace, writeWindowPlace } from './window-place.ts'

/** Behind the page until it is drawn: Fluent’s neutral background 3, light and dark, so that the window never flashes. */
const background = { light: '#f5f5f5', dark: '#1f1f1f' }

/** How long a page may take to hear that the window is to close: on a busy machine seconds, and what it has not written goes with it. Writing may take longer: the store may be in the middle of an import. */
const hearingMilliseconds = 8000

interface Parts {
  readonly preload: string
  readonly placeFile: string
  readonly developerTools: boolean
}

/** The one window: remembers its place, tells its page what happens, and waits for the page before it closes. */
export class MainWindow {
  readonly window: BrowserWindow
  readonly #placeFile: string
  #theme: WindowPlace['theme']
  #closing = false
  #isThere = false
  #pageAnswers: (answer: 'ready' | 'stay') => void = () => {}
  #pageHears: () => void = () => {}

  constructor({ preload, placeFile, developerTools }: Parts) {
    const place = readWindowPlace(placeFile)
    this.#placeFile = placeFile
    this.#theme = place?.theme ?? 'system'
    nativeTheme.themeSource = this.#theme
    this.window = new BrowserWindow({
      ...(place === null ? { width: 1440, height: 900 } : { x: place.x, y: place.y, width: place.width, height: place.height }),
      minWidth: 720,
      minHeight: 480,
      show: false,
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: checksSpelling(process.platform),
        devTools: developerTools,
      },
    })
    if (place?.maximised === true) this.window.maximize()
    this.window.once('ready-to-show', () => this.window.show())
    this.window.webContents.once('dom-ready', () => {
      this.#isThere = true
    })
    this.#offerContextMenu()
    this.window.on('close', (event) => {
      event.preventDefault()
      void this.#close()
    })
  }

  /** Resolves as well where the user has closed the window before its page was there. */
  async load(): Promise<void> {
    try {
      await this.window.loadURL(appPage)
    } catch (error) {
      if (!this.window.isDestroyed()) throw error
    }
  }

  tell<TName extends keyof AppEvents>(event: TName, value: AppEvents[TName]): void {
    if (!this.window.isDestroyed()) this.window.webContents.send(eventChannel(event), value)
  }

  /** The page knows that the window is to close, and writes. */
  pageHeardClosing(): void {
    this.#pageHears()
  }

  /** The page has written what was pending. */
  pageIsReadyToClose(): void {
    this.#pageAnswers('ready')
  }

  /** The page has something that could not be written, and asks the user. */
  pageStaysOpen(): void {
    this.#pageAnswers('stay')
  }

  setTheme(theme: WindowPlace['theme']): void {
    this.#theme = theme
    nativeTheme.themeSource = theme
  }

  /** The language of the brief that is open: a BCP 47 tag. */
  spellIn(language: string): void {
    spellIn(this.window.webContents.session, language)
  }

  focus(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.focus()
  }

  #offerContextMenu(): void {
    const { webContents } = this.window
    webContents.on('context-menu', (_event, params) => {
      const items = contextMenu(params, {
        replace: (word) => webContents.replaceMisspelling(word),
        learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
      })
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window: this.window })
    })
  }

  async #close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    const answer = new Promise<'ready' | 'stay'>((resolve) => {
      this.#pageAnswers = resolve
      const hanging = setTimeout(() => resolve('ready'), hearingMilliseconds)
      this.#pageHears = () => clearTimeout(hanging)
      this.window.webContents.once('render-process-gone', () => resolve('ready'))
    })
    this.tell('closing', null)
    // Before the page is there, nothing can be pending in it, and nobody answers.
    if (this.#isThere && !this.window.webContents.isCrashed() && (await answer) === 'stay') {
      this.#closing = false
      return
    }
    await writeWindowPlace(this.#placeFile, this.window, this.#theme)
    // Not close(): a page that hangs would be asked once more, and never answer.
    this.window.destroy()
  }
}
