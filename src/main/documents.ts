import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import { type Brief, citedArticles } from '#core/brief'
import type { BriefOpened, Saved } from '#ipc/api'
import type { Remote } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { message, type MessageId } from '#messages'
import { addOpenedBrief } from './add-opened-brief.ts'
import { jobProblem, secondsFor } from './import-source.ts'
import type { JobEnd, KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import { writeWholeFile } from '#node/write-whole-file'
import type { StoreProcess } from './store-process.ts'
import { suggestedFileName } from './suggested-file-name.ts'

type WriteJob = (calls: Remote<WorkerApi>, argument: Parameters<WorkerApi['exportDocx']>[0]) => Promise<Uint8Array>

interface Kind {
  readonly title: MessageId
  readonly name: MessageId
  readonly extension: string
  readonly write: WriteJob
}

const wordDocument: Kind = {
  title: 'dialog.exportDocx',
  name: 'dialog.wordFile',
  extension: 'docx',
  write: (calls, argument) => calls.exportDocx(argument),
}

const briefFile: Kind = {
  title: 'dialog.saveBrief',
  name: 'dialog.briefFile',
  extension: 'attache',
  write: (calls, argument) => calls.packBrief(argument),
}

const writeSeconds = 60

interface Parts {
  readonly window: BrowserWindow
  readonly store: StoreProcess
  readonly reader: KillableWorker
  readonly writer: KillableWorker
  readonly log: Log
  /** Where the dialogs begin, until the user has chosen a folder. */
  readonly folder: string
}

/** Files that the user saves and opens. */
export class Documents {
  readonly #parts: Parts
  #folder: string
  #lastSaved: string | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#folder = parts.folder
  }

  exportDocx(brief: Brief): Promise<Saved> {
    return this.#save(brief, wordDocument)
  }

  saveBriefFile(brief: Brief): Promise<Saved> {
    return this.#save(brief, briefFile)
  }

  async openBriefFile(): Promise<BriefOpened> {
    const { window, store, reader } = this.#parts
    const chosen = await dialog.showOpenDialog(window, {
      title: message('dialog.openBrief'),
      defaultPath: this.#folder,
      properties: ['openFile'],
      filters: [{ name: message(briefFile.name), extensions: [briefFile.extension] }],
    })
    const path = chosen.filePaths[0]
    if (chosen.canceled || path === undefined) return { kind: 'cancelled' }
    this.#folder = dirname(path)
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) return { kind: 'problem', problem: { kind: 'unreadable-file', reason: 'other' } }
    const end = await reader.run((calls) => calls.unpackBrief({ bytes: new Uint8Array(bytes) }), await secondsFor(path))
    if (end.kind !== 'done') return { kind: 'problem', problem: this.#explain(end) }
    return end.result.ok ? addOpenedBrief(store, end.result) : { kind: 'problem', problem: end.result.problem }
  }

  /** Shows the last file saved since the start, in its folder. */
  showSaved(): void {
    if (this.#lastSaved !== null) shell.showItemInFolder(this.#lastSaved)
  }

  async #save(brief: Brief, { title, name, extension, write }: Kind): Promise<Saved> {
    const { window, store, writer } = this.#parts
    const chosen = await dialog.showSaveDialog(window, {
      title: message(title),
      defaultPath: join(this.#folder, suggestedFileName(brief.title, extension)),
      filters: [{ name: message(name), extensions: [extension] }],
    })
    if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
    const path = chosen.filePath.toLowerCase().endsWith(`.${extension}`) ? chosen.filePath : `${chosen.filePath}.${extension}`
    this.#folder = dirname(path)
    const calls = await store.calls()
    const articles = await calls.readArticles({ ids: citedArticles(brief) })
    const end = await writer.run((worker) => write(worker, { brief, articles }), writeSeconds)
    if (end.kind !== 'done') {
      this.#explain(end)
      return { kind: 'problem', problem: { kind: 'writer-failed' } }
    }
    const problem = await writeWholeFile(path, end.result)
    if (problem !== null) return { kind: 'problem', problem }
    this.#lastSaved = path
    return { kind: 'saved', fileName: basename(path) }
  }

  #explain(end: Exclude<JobEnd<unknown>, { readonly kind: 'done' }>): ReturnType<typeof jobProblem>['problem'] {
    const { problem, reason } = jobProblem(end)
    this.#parts.log.write(`a document failed: ${reason ?? end.kind}`)
    return problem
  }
}
