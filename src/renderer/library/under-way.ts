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

  async ended(): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- what ends may have begun something else
    while (this.#all.size > 0) await Promise.allSettled(this.#all)
  }
}
