import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { Log } from './log.ts'

/** Files that are shown in the system's own programs. Each is a read-only copy in a folder of its own that only this user may enter; all of them go when the app ends. */
export class ShownFiles {
  readonly #log: Log
  readonly #folders: string[] = []

  constructor(log: Log) {
    this.#log = log
  }

  /** Answers where it was written; `null` where it could not be. */
  async write(name: string, bytes: Uint8Array): Promise<string | null> {
    try {
      const folder = await mkdtemp(join(app.getPath('temp'), 'attache-'))
      this.#folders.push(folder)
      const file = join(folder, name)
      await writeFile(file, bytes, { mode: 0o400 })
      return file
    } catch (error) {
      this.#log.write(`a copy could not be written: ${String(error)}`)
      return null
    }
  }

  /** Takes the copies away again. A program on Windows may still hold one: it is then left to the system’s own cleaning. */
  async forget(): Promise<void> {
    await Promise.allSettled(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}
