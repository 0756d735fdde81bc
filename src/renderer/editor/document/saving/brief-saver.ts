import { mergeUpdates } from 'yjs'

export interface SaverCalls {
  /** Keeps one update and answers its number once it is on disk. May reject; the update is then handed over again. */
  readonly append: (update: Uint8Array) => Promise<number>
  /** Keeps the whole document in place of the updates up to `sequence`, all of which it contains. */
  readonly snapshot: (sequence: number) => Promise<unknown>
}

/** `sequence` is the last update known to be on disk, `at` when that became known in this session (milliseconds since 1970), `null` before. */
export type SaveState =
  | { readonly kind: 'saved' | 'saving'; readonly sequence: number; readonly at: number | null }
  | { readonly kind: 'failed'; readonly sequence: number; readonly at: number | null; readonly error: unknown }

const snapshotEvery = 500
const firstRetry = 1_000
const longestRetry = 30_000

/** Writes a brief's updates: in order, one request under way at a time, and none forgotten before it is acknowledged. An update may be written twice after a failure, which Yjs takes as once. */
export class BriefSaver {
  readonly #calls: SaverCalls
  readonly #listeners = new Set<() => void>()
  #state: SaveState
  #queue: readonly Uint8Array[] = []
  #sinceSnapshot: number
  #running: Promise<void> | null = null
  #lastSnapshot: Promise<void> | null = null
  #retry: ReturnType<typeof setTimeout> | null = null
  #retryIn = firstRetry

  /** `stored` is the brief as it was opened: its last number, and how many updates stand since its snapshot. */
  constructor(calls: SaverCalls, stored: { readonly sequence: number; readonly updates: readonly unknown[] }) {
    this.#calls = calls
    this.#state = { kind: 'saved', sequence: stored.sequence, at: null }
    this.#sinceSnapshot = stored.updates.length
  }

  get state(): SaveState {
    return this.#state
  }

  /** Calls the listener after every change of `state`. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes an update over. After a failure it waits with the others for the next try. */
  add(update: Uint8Array): void {
    this.#queue = [...this.#queue, update]
    if (this.#state.kind === 'failed') return
    this.#change({ ...this.#acknowledged(), kind: 'saving' })
    void this.#write()
  }

  /** Resolves once everything taken over is on disk, or as soon as a try failed: `state` tells which. Tries at once, whatever the last try's fate. */
  async flush(): Promise<SaveState> {
    await this.#write()
    return this.#state
  }

  /** Writes what is left and then a snapshot, and stops trying. What could not be written is told by the answer. */
  async close(): Promise<SaveState> {
    await this.#write()
    this.#stopTrying()
    if (this.#state.kind === 'saved' && this.#sinceSnapshot > 0) this.#lastSnapshot = this.#snapshot()
    await this.#lastSnapshot
    return this.#state
  }

  /** Ends the request under way and stops trying; answers what is not on disk, in one update, for another saver of the same brief: two would take snapshots over each other’s updates. */
  async handOver(): Promise<Uint8Array | null> {
    await this.#running
    await this.#lastSnapshot
    this.#stopTrying()
    return this.#queue.length === 0 ? null : mergeUpdates([...this.#queue])
  }

  #stopTrying(): void {
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#retry = null
  }

  #write(): Promise<void> {
    if (this.#queue.length === 0) return this.#running ?? Promise.resolve()
    this.#running ??= this.#writeQueue()
    return this.#running
  }

  async #writeQueue(): Promise<void> {
    this.#stopTrying()
    while (this.#queue.length > 0) {
      // oxlint-disable-next-line no-await-in-loop -- one request at a time keeps the order
      if (!(await this.#writeBatch())) break
      // oxlint-disable-next-line no-await-in-loop -- the snapshot replaces exactly the updates written before it
      if (this.#sinceSnapshot >= snapshotEvery) await this.#snapshot()
    }
    // Here and not when the promise settles: an update added in between would find a run that is already over.
    this.#running = null
  }

  /** Whether it is on disk. */
  async #writeBatch(): Promise<boolean> {
    const update = mergeUpdates([...this.#queue])
    this.#queue = []
    this.#change({ ...this.#acknowledged(), kind: 'saving' })
    const result = await this.#calls.append(update).then(
      (sequence) => ({ ok: true, sequence }) as const,
      (error: unknown) => ({ ok: false, error }) as const,
    )
    if (!result.ok) {
      this.#queue = [update, ...this.#queue]
      this.#tryAgainLater()
      this.#change({ ...this.#acknowledged(), kind: 'failed', error: result.error })
      return false
    }
    this.#sinceSnapshot += 1
    this.#retryIn = firstRetry
    this.#change({ kind: this.#queue.length > 0 ? 'saving' : 'saved', sequence: result.sequence, at: Date.now() })
    return true
  }

  async #snapshot(): Promise<void> {
    try {
      await this.#calls.snapshot(this.#state.sequence)
      this.#sinceSnapshot = 0
    } catch {
      // Nothing is lost: the updates it would have replaced are all kept, and the next update tries again.
    }
  }

  #tryAgainLater(): void {
    this.#retry = setTimeout(() => {
      this.#retry = null
      void this.#write()
    }, this.#retryIn)
    this.#retryIn = Math.min(this.#retryIn * 2, longestRetry)
  }

  #acknowledged(): { readonly sequence: number; readonly at: number | null } {
    return { sequence: this.#state.sequence, at: this.#state.at }
  }

  #change(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
