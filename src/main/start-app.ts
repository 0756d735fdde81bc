import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, type IpcMainInvokeEvent, session } from 'electron'
import { readingLimits } from '#node/reading-limits'
import { answerCalls } from './answer-calls.ts'
import { makeAnswers } from './answers.ts'
import { appPage } from './app-address.ts'
import { serveApp } from './app-scheme.ts'
import { Documents } from './documents.ts'
import { BriefExporter } from './export-briefs.ts'
import { BriefPages } from './brief-pages.ts'
import { ShownFiles } from './shown-files.ts'
import { FilePlaces } from './file-places.ts'
import { Importer } from './import-files.ts'
import { systemKeyring } from './keyring.ts'
import { KeptFonts } from './kept-fonts.ts'
import { KillableWorker } from './killable-worker.ts'
import { Library } from './library.ts'
import { lockContents } from './lock-contents.ts'
import { lockSession } from './lock-session.ts'
import { Log } from './log.ts'
import { MainWindow } from './main-window.ts'
import { appMenu } from './menu.ts'
import { pageFetcher } from './page-fetcher.ts'
import { OriginalFiles } from './original-files.ts'
import { placeSample } from './place-sample.ts'
import { ReadableFiles } from './readable-files.ts'
import { StoreProcess } from './store-process.ts'
import { systemProxy } from './system-proxy.ts'

/** Of a process that checks and writes what the user made. */
const writerLimits = { heapMegabytes: 300, residentMegabytes: 800 }
/** Of another for documents: stopping one takes nothing from what the other keeps of the brief that is being written, and neither waits for the other. */
const printerLimits = { heapMegabytes: 1000, residentMegabytes: 2000 }

/** Everything there is while the app runs: the processes, the library, the one window, and what connects them. */
export async function startApp(): Promise<void> {
  const developerTools = !app.isPackaged
  const userData = app.getPath('userData')
  const log = new Log(join(userData, 'logs', 'attache.log'))
  watch(log)
  lockSession(session.defaultSession, { developerTools })
  await serveApp(session.defaultSession, join(import.meta.dirname, '..', 'renderer'))

  const main = new MainWindow({
    preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
    placeFile: join(userData, 'window.json'),
    developerTools,
  })
  const store = new StoreProcess(join(import.meta.dirname, 'store.js'), ({ recovered, reason }) => {
    log.write(reason)
    main.tell('fault', { process: 'store', recovered })
  })
  const { readers, writer, printer, setter, stop } = workersOf(join(import.meta.dirname, 'worker.js'))
  const importer = new Importer({
    readers,
    fetchPage: pageFetcher(process.env, systemProxy),
    store,
    log,
    tell: (progress) => main.tell('importProgress', progress),
  })
  const library = libraryIn(join(userData, 'library'), { store, importer, log })
  const places = new FilePlaces(main.window, documentsFolder())
  const documents = new Documents({ places, store, reader: readers.bulk, writer, log })
  const shown = new ShownFiles(log)
  const originals = new OriginalFiles(store, shown, log)
  const sending = sendingOf(join(userData, 'fonts'), { main, library, places, store, printer, setter, shown, log })
  const readable = new ReadableFiles({ window: main.window, library, store, writer, folder: documentsFolder() })
  const menu = appMenu({ send: (command) => main.tell('command', command), developerTools })
  const answers = makeAnswers({ main, menu, library, store, importer, documents, ...sending, places, originals, writer, readable })

  answerCalls({
    answers,
    isOurs: (event) => isFrom(main, event),
    log,
    onTrouble: (kind) => {
      if (kind === 'damaged') void library.noteDamage()
    },
  })
  app.on('second-instance', () => main.focus())
  endWith(async () => {
    stop()
    await shown.forget()
    await store.close()
  })
  await main.load()
}

interface SendingParts {
  readonly main: MainWindow
  readonly library: Library
  readonly places: FilePlaces
  readonly store: StoreProcess
  readonly printer: KillableWorker
  readonly setter: KillableWorker
  readonly shown: ShownFiles
  readonly log: Log
}

/** What briefs are exported and their pages laid out with; added fonts are kept in `folder`. */
function sendingOf(folder: string, { main, library, places, store, printer, setter, shown, log }: SendingParts) {
  const fonts = new KeptFonts({ folder, places, printer, log })
  const exporter = new BriefExporter({
    places,
    store,
    printer,
    fonts,
    log,
    tell: (stage) => main.tell('exportProgress', { stage }),
    isReadOnly: () => library.isReadOnly(),
  })
  return { fonts, exporter, pages: new BriefPages({ store, setter, exporter, fonts, files: shown, log }) }
}

/** The processes that read, check and write; each is started when it is first needed. */
function workersOf(entry: string) {
  const readers = { ordinary: new KillableWorker(entry, readingLimits.ordinary), bulk: new KillableWorker(entry, readingLimits.bulk) }
  const writer = new KillableWorker(entry, writerLimits)
  const printer = new KillableWorker(entry, printerLimits)
  const setter = new KillableWorker(entry, printerLimits)
  const all = [readers.ordinary, readers.bulk, writer, printer, setter]
  const stop = () => {
    for (const worker of all) worker.stop()
  }
  return { readers, writer, printer, setter, stop }
}

interface LibraryParts {
  readonly store: StoreProcess
  readonly importer: Importer
  readonly log: Log
}

/** The library of this profile; the sample is placed in a new one. */
function libraryIn(folder: string, { store, importer, log }: LibraryParts): Library {
  return new Library({
    folder,
    store,
    keyring: systemKeyring,
    preset: {
      guard: process.env['ATTACHE_GUARD'] === 'key-file' ? 'key-file' : null,
      passphrase: process.env['ATTACHE_PASSPHRASE'] ?? null,
    },
    prepare: async () => {
      if (process.env['ATTACHE_SAMPLE'] === 'none') return
      // The library is open and good without a sample.
      await placeSample({ folder: join(resources(), 'sample'), importer, store, log }).catch((error: unknown) => {
        log.write(`the sample could not be placed: ${String(error)}`)
      })
    },
  })
}

/** Whether a call comes from the page of the window itself: that frame, at exactly that address. */
function isFrom({ window }: MainWindow, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || sender !== window.webContents || senderFrame === null) return false
  return senderFrame === window.webContents.mainFrame && senderFrame.url === appPage
}

/** Beside the app's archive where it is installed, else in the checkout. */
function resources(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')
}

/** Electron throws where a user has no such folder. */
function documentsFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    return homedir()
  }
}

function watch(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    // Developer tools, which a packaged app has not, come as a page of another type with addresses of their own.
    if (contents.getType() !== 'remote') lockContents(contents)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
  app.on('render-process-gone', (_event, contents, { reason }) => {
    log.write(`the window’s process ended: ${reason}`)
    if (reason !== 'clean-exit') contents.reload()
  })
  app.on('child-process-gone', (_event, { type, reason, name }) => {
    if (reason !== 'clean-exit') log.write(`a process ended: ${type} ${name ?? ''} ${reason}`)
  })
}

/** What was acknowledged is on disk by then; a process that no longer answers must not keep the app from ending. */
const endingMilliseconds = 10_000

/** Runs `end` once, after the last window has gone and before the app has. */
function endWith(end: () => Promise<void>): void {
  let ended = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (ended) return
    event.preventDefault()
    ended = true
    const late = new Promise<void>((resolve) => setTimeout(resolve, endingMilliseconds))
    void Promise.race([end(), late]).finally(() => app.quit())
  })
}
