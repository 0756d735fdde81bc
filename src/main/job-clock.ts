/** What a process has used until now. */
export interface Usage {
  /** By the clock on the wall, from any moment on. */
  readonly wallSeconds: number
  /** On the processor; `null` where the system does not say. */
  readonly cpuSeconds: number | null
}

/** However long others keep it from the processor: so many times its own time. */
const patience = 4

/** For so long a process may do nothing at all after its time is up: on a busy machine its turn comes several times in it. */
const idleSeconds = 2

/**
 * Tells when a job has had its `seconds`. They are counted on the processor, so that a busy machine does not fail a file that a quiet one reads; but a
 * job that waits instead of working has them by the clock, and none has more than four times as many.
 */
export class JobClock {
  readonly #seconds: number
  readonly #start: Usage
  #lastWork: Usage

  constructor(seconds: number, start: Usage) {
    this.#seconds = seconds
    this.#start = start
    this.#lastWork = start
  }

  /** To be asked several times a second. */
  isOver(now: Usage): boolean {
    const wall = now.wallSeconds - this.#start.wallSeconds
    if (now.cpuSeconds === null || this.#start.cpuSeconds === null) return wall >= this.#seconds
    if (now.cpuSeconds !== this.#lastWork.cpuSeconds) this.#lastWork = now
    if (wall < this.#seconds) return false
    const isIdle = now.wallSeconds - this.#lastWork.wallSeconds >= idleSeconds
    return isIdle || now.cpuSeconds - this.#start.cpuSeconds >= this.#seconds || wall >= patience * this.#seconds
  }
}
