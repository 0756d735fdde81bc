/** What was begun in the library and is not done yet. A key pressed meanwhile waits for it: it is meant for what comes of it. */
export class UnderWay {
  readonly #all = new Set<Promise<unknown>>()

  get isNothing(): boolean {
    return this.#all.size === 0
  }

  /** Holds keys up until `work` has ended, well or badly. */
  follow<T>(work: Promise<T>): Promise<T> {
    const ended = () => this.#all.delete(work)
    this.#all.add(work)
    work.then(ended, ended)
    return work
  }

  /** Begins `run` once all that was begun before it has ended; at once where nothing was. It is under way from now on, and what is asked for later waits for it. */
  next<T>(run: () => Promise<T>): Promise<T> {
    return this.follow(this.isNothing ? run() : Promise.allSettled(this.#all).then(run))
  }

  async ended(): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- what ends may have begun something else
    while (this.#all.size > 0) await Promise.allSettled(this.#all)
  }
}
