/** When nothing has changed for so long, notes are put onto the pages of their references. */
const idleMilliseconds = 1500

/** Lays out pages one at a time: what changes meanwhile is laid out next, and only as it stands then. Once nothing changes any more, they are laid out with their notes mended. */
export class PageDesk {
  readonly #lay: (isMended: boolean) => Promise<void>
  #isBusy = false
  #isStale = false
  #isClosed = false
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(lay: (isMended: boolean) => Promise<void>) {
    this.#lay = lay
  }

  /** The brief has changed. */
  want(): void {
    clearTimeout(this.#idle)
    this.#isStale = true
    if (!this.#isBusy) void this.#run()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#idle)
  }

  async #run(): Promise<void> {
    this.#isBusy = true
    while (this.#isStale && !this.#isClosed) {
      this.#isStale = false
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      await this.#lay(false)
    }
    this.#isBusy = false
    if (!this.#isClosed) this.#idle = setTimeout(() => void this.#mend(), idleMilliseconds)
  }

  async #mend(): Promise<void> {
    this.#isBusy = true
    await this.#lay(true)
    this.#isBusy = false
    if (this.#isStale) void this.#run()
  }
}
