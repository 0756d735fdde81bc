/** What a key or a click asks for: `null` when it is done at once, else a promise of its end. */
export type Step = () => Promise<void> | null

/** Runs what is asked for one after the other, in the order in which it was asked; what fails holds nothing up. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  /** Nothing is under way. */
  get isEmpty(): boolean {
    return this.#waiting === 0
  }

  add(run: () => Promise<void>): void {
    this.#waiting += 1
    const turn = this.#last.then(run).finally(() => {
      this.#waiting -= 1
    })
    this.#last = turn.catch(() => null)
  }
}
