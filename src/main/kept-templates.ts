import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { KeptTemplate } from '#ipc/export-types'
import type { StoreProcess } from './store-process.ts'

/** Templates of the user's own. The library keeps a copy of one that was exported with: its file may be gone, or somebody else's network folder away, when it is needed. One that was only looked at goes with the app. */
export class KeptTemplates {
  readonly #store: StoreProcess
  readonly #held = new Map<string, Uint8Array>()

  constructor(store: StoreProcess) {
    this.#store = store
  }

  /** Holds what was chosen just now. */
  hold(name: string, bytes: Uint8Array): KeptTemplate {
    const id = createHash('sha256').update(bytes).digest('hex')
    this.#held.set(id, bytes)
    return { id, name }
  }

  /** Keeps a copy in the library of one that is held. */
  async keep({ id }: KeptTemplate): Promise<void> {
    const bytes = this.#held.get(id)
    if (bytes === undefined) return
    await (await this.#store.calls()).writeSetting({ name: setting(id), json: JSON.stringify(Buffer.from(bytes).toString('base64')) })
  }

  async forget(id: string): Promise<void> {
    await (await this.#store.calls()).writeSetting({ name: setting(id), json: 'null' })
  }

  /** A template's bytes; `null` where the library has no copy. */
  async read({ id }: KeptTemplate): Promise<Uint8Array | null> {
    const held = this.#held.get(id)
    if (held !== undefined) return held
    const kept = v.safeParse(templateSchema, await (await this.#store.calls()).readSetting({ name: setting(id) }))
    return kept.success ? new Uint8Array(Buffer.from(kept.output, 'base64')) : null
  }
}

const templateSchema = v.pipe(v.string(), v.parseJson(), v.string())

function setting(id: string): string {
  return `export-template-${id}`
}
