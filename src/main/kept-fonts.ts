import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { list } from '#core/schema'
import { type FontAdded, type FontProblem, type KeptFont, keptFontSchema } from '#ipc/export-types'
import { message } from '#messages'
import { writeWholeFile } from '#node/write-whole-file'
import type { FilePlaces } from './file-places.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'

/** A font of all Chinese signs has 20 MB. */
const limit = 100_000_000
const seconds = 60

interface Parts {
  /** Where the copies are: a font is too large for the library, and no secret. */
  readonly folder: string
  readonly places: FilePlaces
  readonly printer: KillableWorker
  readonly log: Log
}

/** Fonts that the user added for what the bundled ones have no sign for. Copies are kept, each named by its content: the file itself may go. Every PDF may be set in them. */
export class KeptFonts {
  readonly #parts: Parts
  #known: readonly KeptFont[] | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async list(): Promise<readonly KeptFont[]> {
    this.#known ??= await this.#read()
    return this.#known
  }

  /** The files of all of them, for the worker. */
  async files(): Promise<readonly string[]> {
    return (await this.list()).map(({ id }) => this.#fileOf(id))
  }

  /** Asks for a font’s file, has the worker read it, and keeps a copy. */
  async add(): Promise<FontAdded> {
    const path = await this.#parts.places.toOpen(message('dialog.chooseFont'), [
      { kind: message('dialog.font'), extensions: ['ttf', 'otf', 'ttc', 'otc'] },
      { kind: message('dialog.allFiles'), extensions: ['*'] },
    ])
    if (path === null) return { kind: 'cancelled' }
    const problem = await this.#problemOf(path)
    if (problem !== null) return { kind: 'problem', name: basename(path), problem }
    const kept = await this.#keep(path)
    return kept === null ? { kind: 'problem', name: basename(path), problem: { kind: 'font-not-kept' } } : { kind: 'added', fonts: kept }
  }

  async remove(id: string): Promise<readonly KeptFont[]> {
    const left = (await this.list()).filter((font) => font.id !== id)
    if (await this.#write(left)) await rm(this.#fileOf(id), { force: true })
    return this.list()
  }

  async #problemOf(path: string): Promise<FontProblem | null> {
    const { printer, log } = this.#parts
    const size = await stat(path).then(
      (there) => (there.isFile() ? there.size : null),
      () => null,
    )
    if (size === null) return { kind: 'font-unreadable' }
    if (size > limit) return { kind: 'font-too-large', limit }
    const end = await printer.run((calls) => calls.readFont({ path }), seconds)
    if (end.kind === 'done') return end.result === null ? null : { kind: end.result }
    log.write(`a font was not read: ${end.kind}`)
    return { kind: 'font-unreadable' }
  }

  async #keep(path: string): Promise<readonly KeptFont[] | null> {
    const { folder } = this.#parts
    try {
      const bytes = await readFile(path)
      const id = createHash('sha256').update(bytes).digest('hex')
      await mkdir(folder, { recursive: true })
      if ((await writeWholeFile(this.#fileOf(id), bytes)) !== null) return null
      const others = (await this.list()).filter((font) => font.id !== id)
      return (await this.#write([...others, { id, name: basename(path) }])) ? await this.list() : null
    } catch {
      // Gone meanwhile, or no folder may be made.
      return null
    }
  }

  async #write(fonts: readonly KeptFont[]): Promise<boolean> {
    const isWritten = (await writeWholeFile(this.#listFile(), JSON.stringify(fonts))) === null
    if (isWritten) this.#known = fonts
    return isWritten
  }

  async #read(): Promise<readonly KeptFont[]> {
    try {
      return v.parse(listSchema, await readFile(this.#listFile(), 'utf8'))
    } catch {
      // None has been added yet.
      return []
    }
  }

  #listFile(): string {
    return join(this.#parts.folder, 'fonts.json')
  }

  #fileOf(id: string): string {
    return join(this.#parts.folder, `${id}.font`)
  }
}

const listSchema = v.pipe(v.string(), v.parseJson(), list(keptFontSchema))
