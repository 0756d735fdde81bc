import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { record } from '#core/schema'
import type { Api, KeyGuard, LibraryState, Rescued, Unlocked } from '#ipc/api'
import { RemoteFault } from '#ipc/remote'
import type { LibraryKey, StoreOpened, StoreProblem } from '#ipc/store-api'
import type { Keyring } from './keyring.ts'
import { writeWholeFile } from '#node/write-whole-file'
import { setLibraryAside } from './set-library-aside.ts'
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
  /** With what it was last tried to open it. */
  #tried: { readonly guard: KeyGuard; readonly key: LibraryKey } | null = null
  /** What could be read of it, once that is known. */
  #rescued: Rescued | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#state = this.#begin()
  }

  state(): Promise<LibraryState> {
    return this.#state
  }

  /** Whether it is open and takes no change. */
  async isReadOnly(): Promise<boolean> {
    const state = await this.#state
    return state.kind === 'open' && state.isReadOnly
  }

  /** Opens with what the user typed, or makes a new library guarded as the user chose. One attempt waits for another. */
  unlock(choice: Parameters<Api['unlock']>[0]): Promise<Unlocked> {
    const before = this.#state
    const unlocked = before.then((state) => this.#unlock(state, choice))
    this.#state = unlocked.then(
      (answer): LibraryState | Promise<LibraryState> => {
        if (answer.ok) return { kind: 'open', guard: answer.guard, isReadOnly: false }
        return answer.problem.kind === 'damaged' ? { kind: 'failed', problem: answer.problem } : before
      },
      () => before,
    )
    return unlocked
  }

  /** Opens a library anew that failed to open or was mended. */
  openAgain(): Promise<LibraryState> {
    return this.#next(async (state) => {
      if (state.kind !== 'failed') return state
      if (this.#rescued !== null) await this.#parts.store.release()
      this.#rescued = null
      return this.#tried === null ? this.#begin() : this.#open(this.#tried.guard, this.#tried.key)
    })
  }

  /** Reads what can be read of a damaged library, out of a copy. */
  async rescue(onProgress: (progress: { readonly done: number; readonly of: number }) => void): Promise<Rescued> {
    const state = await this.#state
    if (state.kind !== 'failed' || this.#tried === null) return { kind: 'nothing' }
    this.#rescued ??= await this.#rescue(this.#tried.key, onProgress)
    // Whatever the damage was, it has been dealt with.
    if (this.#rescued.kind === 'mended') await rm(this.#file('damaged'), { force: true })
    return this.#rescued
  }

  /** What could be read becomes the open library; no change is taken. */
  openReadOnly(): Promise<LibraryState> {
    return this.#next(async (state) =>
      state.kind === 'failed' && this.#rescued?.kind === 'partial' && this.#tried !== null
        ? { kind: 'open', guard: this.#tried.guard, isReadOnly: true }
        : state,
    )
  }

  /** What could be read of it; `null` where it is sound or nobody has looked. */
  get rescued(): Rescued | null {
    return this.#rescued
  }

  /** Sets a library that failed to open aside, whole and with its key, and begins anew. */
  startNew(): Promise<LibraryState> {
    return this.#next(async (state) => {
      if (state.kind !== 'failed') return state
      if (this.#rescued !== null) await this.#parts.store.release()
      const problem = await setLibraryAside(this.#parts.folder, files)
      if (problem !== null) return { kind: 'failed', problem }
      this.#rescued = null
      this.#tried = null
      return this.#begin()
    })
  }

  /** A call met a damaged page: at the next start the whole library is looked through. Where even that cannot be noted, the next call that meets it will. */
  async noteDamage(): Promise<void> {
    await writeFile(this.#file('damaged'), '', { mode: 0o600 }).catch(() => undefined)
  }

  #next(step: (state: LibraryState) => Promise<LibraryState>): Promise<LibraryState> {
    this.#state = this.#state.then(step)
    return this.#state
  }

  async #rescue(key: LibraryKey, onProgress: (progress: { readonly done: number; readonly of: number }) => void): Promise<Rescued> {
    const { store } = this.#parts
    try {
      const begun = await store.beginRescue({ file: this.#file('library.db'), key })
      if (!begun.ok) return { kind: 'problem', problem: begun.problem }
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- one step after another
        const step = await (await store.calls()).rescueStep(null)
        if (step.kind !== 'working') return step
        onProgress(step)
      }
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      return { kind: 'problem', problem: { kind: 'stopped' } }
    }
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
    this.#tried = { guard, key }
    const opened = await this.#openStore(key)
    if (!opened.ok) return { kind: 'failed', problem: opened.problem }
    if (existsSync(this.#file('damaged'))) {
      await this.#parts.store.release()
      return { kind: 'failed', problem: { kind: 'damaged' } }
    }
    await this.#parts.prepare()
    return { kind: 'open', guard, isReadOnly: false }
  }

  async #openStore(key: LibraryKey): Promise<StoreOpened> {
    try {
      return await this.#parts.store.open({ file: this.#file('library.db'), key })
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      return { ok: false, problem: { kind: 'stopped' } }
    }
  }

  #file(name: (typeof files)[number]): string {
    return join(this.#parts.folder, name)
  }

  #keyFile(): LibraryKey {
    return { kind: 'key-file', file: this.#file('library.key') }
  }

  #passphrase(passphrase: string): LibraryKey {
    return { kind: 'passphrase', passphrase, guardFile: this.#file('passphrase.json') }
  }
}

/** What belongs to a library, in its folder. `damaged` is empty: while it is there, a page was found damaged and not dealt with. */
const files = ['library.db', 'library.db-wal', 'keyring.json', 'library.key', 'passphrase.json', 'damaged'] as const

/** For a library that has a passphrase, one that is too short is simply not it. */
const wrongPassphrase: readonly StoreProblem['kind'][] = ['wrong-key', 'passphrase-too-short']

function unlockedBy(state: LibraryState, wrong: readonly StoreProblem['kind'][]): Unlocked {
  if (state.kind === 'open') return { ok: true, guard: state.guard }
  if (state.kind !== 'failed') return { ok: false, problem: { kind: 'stopped' } }
  return { ok: false, problem: wrong.includes(state.problem.kind) ? { kind: 'wrong-passphrase' } : state.problem }
}
