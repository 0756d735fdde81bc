import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import type { RescueStep } from '#ipc/rescue-types'
import { Database } from '../driver.ts'
import { Store } from '../store.ts'
import { type Salvaged, salvage } from './salvage.ts'
import { copyLibrary, type WorkingCopy } from './working-copy.ts'

const stepMilliseconds = 200

export interface RescueOptions {
  readonly file: string
  readonly key: Uint8Array
  /** Whether a library of which everything could be read takes the place of the damaged file, which is kept beside it under another name. */
  readonly mend: boolean
}

/** Reads what can be read of a damaged library into another, step by step. The library’s own file is only ever copied or renamed. */
export class Rescue {
  readonly #options: RescueOptions
  readonly #copy: WorkingCopy
  readonly #reading: ReturnType<typeof salvage>
  #end: RescueStep | null = null
  #store: Store | null = null

  /** Copies the library, which nobody may have open. Throws as `fs` does. */
  constructor(options: RescueOptions) {
    this.#options = { ...options, key: new Uint8Array(options.key) }
    this.#copy = copyLibrary(options.file)
    this.#reading = salvage(this.#copy, this.#options.key)
  }

  /** Goes on for a fifth of a second. */
  step(): RescueStep {
    const until = Date.now() + stepMilliseconds
    while (this.#end === null) {
      const next = this.#reading.next()
      if (next.done === true) this.#end = this.#finish(next.value)
      else if (Date.now() > until) return { kind: 'working', ...next.value }
    }
    return this.#end
  }

  /** What was read, as a library that takes no change; `null` before the end and where nothing could be read. */
  get store(): Store | null {
    return this.#store
  }

  /** Takes the copies away. */
  close(): void {
    this.#reading.return(null)
    this.#store?.close(null)
    this.#store = null
    this.#copy.remove()
  }

  #finish(salvaged: Salvaged | null): RescueStep {
    if (salvaged === null) return { kind: 'nothing' }
    const { file, mend, key } = this.#options
    if (mend && salvaged.lost.length === 0 && dirname(this.#copy.folder) === dirname(file)) {
      return { kind: 'mended', backup: exchange(file, salvaged.file) }
    }
    const connect = () => connectReadOnly(salvaged.file, key)
    const database = connect()
    const { articles, briefs } = v.parse(
      countsSchema,
      database.get('SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM briefs) AS briefs'),
    )
    this.#store = new Store(database, connect, { isReadOnly: true })
    return { kind: 'partial', articles, briefs, lost: salvaged.lost }
  }
}

const countsSchema = v.object({ articles: v.number(), briefs: v.number() })

function connectReadOnly(file: string, key: Uint8Array): Database {
  const database = new Database(file, key)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY')
  return database
}

/** Sets the damaged library aside and puts the other in its place. Answers the name under which the damaged one is kept. */
function exchange(file: string, by: string): string {
  flush(by)
  const backup = setAside(file)
  renameSync(by, file)
  flush(dirname(file))
  return backup
}

/** Gives a library, and the log beside it, another name in its folder, which it answers: `library.damaged-1.db`, or the next that is free. Nothing is deleted. */
function setAside(file: string): string {
  const taken = new Set(readdirSync(dirname(file)))
  const name = (number: number) => basename(file).replace(/(\.[^.]*)?$/, (ending) => `.damaged-${number}${ending}`)
  let number = 1
  while (taken.has(name(number))) number += 1
  const aside = join(dirname(file), name(number))
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`)
  renameSync(file, aside)
  return basename(aside)
}

/** A file or folder as it stands is on the disk after this. Windows has no way to flush a folder, and needs none. */
function flush(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Takes away what an earlier rescue left behind when it was killed. */
export function clearRescues(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith('.rescue-')) rmSync(join(folder, name), { recursive: true, force: true })
}
