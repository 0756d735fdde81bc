/** Work between two versions that are kept by themselves, in milliseconds. */
const every = 30 * 60_000

/** What is to be kept at a change. */
type Due<TSaid> = { readonly kind: 'opened'; readonly said: TSaid } | { readonly kind: 'worked' }

/** Says when a version of one opened brief is due by itself: what it said when it was opened, at its first change, and what it says at the first change after each half hour. */
export class VersionClock<TSaid> {
  readonly #said: TSaid
  readonly #now: () => number
  #last: number | null = null

  /** `said` is what the brief says now; `now` gives milliseconds. */
  constructor(said: TSaid, now: () => number = Date.now) {
    this.#said = said
    this.#now = now
  }

  /** A change was made; `null` where nothing is due. */
  changed(): Due<TSaid> | null {
    const [now, last] = [this.#now(), this.#last]
    if (last !== null && now - last < every) return null
    this.#last = now
    return last === null ? { kind: 'opened', said: this.#said } : { kind: 'worked' }
  }
}
