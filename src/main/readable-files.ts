import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import type { ReadableSaved } from '#ipc/api'
import { lostPieceMessage, message } from '#messages'
import { writeReadable } from '#node/write-readable'
import type { KillableWorker } from './killable-worker.ts'
import type { Library } from './library.ts'
import type { StoreProcess } from './store-process.ts'

interface Parts {
  readonly window: BrowserWindow
  readonly library: Library
  readonly store: StoreProcess
  readonly writer: KillableWorker
  /** Where the dialog begins. */
  readonly folder: string
}

const packSeconds = 60

/** Files that what can be read of a damaged library is saved in. */
export class ReadableFiles {
  readonly #parts: Parts
  #cancel = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async save(onProgress: (progress: { readonly done: number; readonly of: number }) => void): Promise<ReadableSaved> {
    const { window, library, store, folder: first } = this.#parts
    const { rescued } = library
    const chosen = await dialog.showOpenDialog(window, {
      title: message('rescue.chooseFolder'),
      buttonLabel: message('rescue.chooseFolderButton'),
      defaultPath: first,
      properties: ['openDirectory', 'createDirectory'],
    })
    const parent = chosen.filePaths[0]
    if (chosen.canceled || parent === undefined || rescued?.kind !== 'partial') return { kind: 'cancelled', folder: null }
    const folder = await newFolder(parent)
    if (folder === null) return { kind: 'problem', problem: { kind: 'no-permission' } }
    this.#cancel = new AbortController()
    const written = await writeReadable({
      calls: await store.calls(),
      lost: rescued.lost,
      sentence: lostPieceMessage,
      pack: (brief, articles) => this.#pack(brief, articles),
      folder,
      onProgress,
      signal: this.#cancel.signal,
    })
    switch (written.kind) {
      case 'written':
        return { ...written, kind: 'saved', folder: basename(folder) }
      case 'cancelled':
        return { kind: 'cancelled', folder: basename(folder) }
      case 'problem':
        return written
    }
  }

  cancel(): void {
    this.#cancel.abort()
  }

  async #pack(brief: Brief, articles: readonly Article[]): Promise<Uint8Array> {
    const end = await this.#parts.writer.run((calls) => calls.packBrief({ brief, articles }), packSeconds)
    if (end.kind !== 'done') throw new Error(`a brief could not be packed: ${end.kind}`)
    return end.result
  }
}

/** A folder that was not there before; `null` where none can be made. */
async function newFolder(parent: string): Promise<string | null> {
  const name = message('rescue.folder', { day: new Date().toISOString().slice(0, 10) })
  for (let number = 1; number < 100; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`)
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next name only where this one is taken
      await mkdir(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return null
    }
  }
  return null
}
