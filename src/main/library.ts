import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { record } from '#core/schema'
import type { Api, KeyGuard, LibraryState, Unlocked } from '#ipc/api'
import { RemoteFault } from '#ipc/remote'
import type { LibraryKey, StoreOpened, StoreProblem } from '#ipc/store-api'
import type { Keyring } from './keyring.ts'
import { writeWholeFile } from '#node/write-whole-file'
import type { StoreProcess } from './store-process.ts'

/** The key of a library that the system’s keyring guards: worthless without the keyring that wrapped it. */
const wrappedKeySchema = v.pipe(v.string(), v.parseJson(), record({ wrappedKey: v.string() }))

/** A choice made beforehand, for tests and scripts. */
export interface GuardPreset {
  readonly guard: 'key-file' | null
  readonly passphrase: string | null
}

interface Parts {
  readonly folder: string
  readonly store: StoreProcess
  readonly keyring: () => Keyring | null
  readonly preset: GuardPreset
  /** Runs once, after the library has opened and before a window hears of it. */
  readonly prepare: () => Promise<void>
}

/** The library of this profile: whether it is open, and how it is opened. */
export class Library {
  readonly #parts: Parts
  #state: Promise<LibraryState>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#state = this.#begin()
  }

  state(): Promise<LibraryState> {
    return this.#state
  }

  /** Opens with what the user typed, or makes a new library guarded as the user chose. One attempt waits for another. */
  unlock(choice: Parameters<Api['unlock']>[0]): Promise<Unlocked> {
    const before = this.#state
    const unlocked = before.then((state) => this.#unlock(state, choice))
    this.#state = unlocked.then(
      (answer): LibraryState | Promise<LibraryState> => (answer.ok ? { kind: 'open', guard: answer.guard } : before),
      () => before,
    )
    return unlocked
  }

  async #begin(): Promise<LibraryState> {
    await mkdir(this.#parts.folder, { recursive: true, mode: 0o700 })
    if (!existsSync(this.#file('library.db'))) return this.#beginNew()
    if (existsSync(this.#file('keyring.json'))) return this.#openWithKeyring()
    if (existsSync(this.#file('library.key'))) return this.#open('key-file', this.#keyFile())
    // A library whose guard is gone: no new key would open it.
    if (!existsSync(this.#file('passphrase.json'))) return { kind: 'failed', problem: { kind: 'wrong-key' } }
    const { passphrase } = this.#parts.preset
    return passphrase === null ? { kind: 'locked' } : this.#open('passphrase', this.#passphrase(passphrase))
  }

  async #beginNew(): Promise<LibraryState> {
    const { preset, keyring } = this.#parts
    if (preset.guard === 'key-file') return this.#open('key-file', this.#keyFile())
    if (preset.passphrase !== null) return this.#open('passphrase', this.#passphrase(preset.passphrase))
    const wrap = keyring()?.wrap
    if (wrap === undefined) return { kind: 'choose-guard' }
    const key = new Uint8Array(randomBytes(32))
    // The wrapped key is on the disk before the library is: a library whose key was never kept would be lost.
    const problem = await writeWholeFile(this.#file('keyring.json'), JSON.stringify({ wrappedKey: wrap(key) }), 0o600)
    if (problem !== null) return { kind: 'failed', problem: { kind: problem.kind === 'disk-full' ? 'disk-full' : 'no-access' } }
    return this.#open('keyring', { kind: 'raw', key })
  }

  async #openWithKeyring(): Promise<LibraryState> {
    const json = await readFile(this.#file('keyring.json'), 'utf8').catch(() => null)
    if (json === null) return { kind: 'failed', problem: { kind: 'no-access' } }
    const kept = v.safeParse(wrappedKeySchema, json)
    const key = kept.success ? this.#parts.keyring()?.unwrap(kept.output.wrappedKey) : undefined
    if (key === undefined || key === null) return { kind: 'failed', problem: { kind: 'wrong-key' } }
    return this.#open('keyring', { kind: 'raw', key })
  }

  async #unlock(state: LibraryState, choice: Parameters<Api['unlock']>[0]): Promise<Unlocked> {
    switch (state.kind) {
      case 'open':
        return { ok: true, guard: state.guard }
      case 'failed':
        return { ok: false, problem: state.problem }
      case 'locked':
        return unlockedBy(await this.#open('passphrase', this.#passphrase(choice.passphrase ?? '')), wrongPassphrase)
      case 'choose-guard':
        return choice.guard === 'key-file'
          ? unlockedBy(await this.#open('key-file', this.#keyFile()), [])
          : unlockedBy(await this.#open('passphrase', this.#passphrase(choice.passphrase ?? '')), [])
    }
  }

  async #open(guard: KeyGuard, key: LibraryKey): Promise<LibraryState> {
    const opened = await this.#openStore(key)
    if (!opened.ok) return { kind: 'failed', problem: opened.problem }
    await this.#parts.prepare()
    return { kind: 'open', guard }
  }

  async #openStore(key: LibraryKey): Promise<StoreOpened> {
    try {
      return await this.#parts.store.open({ file: this.#file('library.db'), key })
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      return { ok: false, problem: { kind: 'stopped' } }
    }
  }

  #file(name: 'library.db' | 'keyring.json' | 'library.key' | 'passphrase.json'): string {
    return join(this.#parts.folder, name)
  }

  #keyFile(): LibraryKey {
    return { kind: 'key-file', file: this.#file('library.key') }
  }

  #passphrase(passphrase: string): LibraryKey {
    return { kind: 'passphrase', passphrase, guardFile: this.#file('passphrase.json') }
  }
}

/** For a library that has a passphrase, one that is too short is simply not it. */
const wrongPassphrase: readonly StoreProblem['kind'][] = ['wrong-key', 'passphrase-too-short']

function unlockedBy(state: LibraryState, wrong: readonly StoreProblem['kind'][]): Unlocked {
  if (state.kind === 'open') return { ok: true, guard: state.guard }
  if (state.kind !== 'failed') return { ok: false, problem: { kind: 'stopped' } }
  return { ok: false, problem: wrong.includes(state.problem.kind) ? { kind: 'wrong-passphrase' } : state.problem }
}
