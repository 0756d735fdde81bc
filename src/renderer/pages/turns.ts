interface Turn {
  readonly isFirst: boolean
  readonly run: () => Promise<void>
}

/** Runs what it is given one at a time, in the order in which it was given, but first what is to be first. What nobody waits for any more can so be passed over when its turn comes. */
export class Turns {
  readonly #waiting: Turn[] = []
  #isRunning = false

  take<TResult>(isFirst: boolean, work: () => Promise<TResult>): Promise<TResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ isFirst, run: () => work().then(resolve, reject) })
      // What is given at the same time takes its place first.
      if (!this.#isRunning) queueMicrotask(() => void this.#runAll())
    })
  }

  async #runAll(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    while (this.#waiting.length > 0) {
      const first = Math.max(
        0,
        this.#waiting.findIndex(({ isFirst }) => isFirst),
      )
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      for (const { run } of this.#waiting.splice(first, 1)) await run()
    }
    this.#isRunning = false
  }
}
