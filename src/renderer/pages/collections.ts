/** In changes of the pages. Keys and pages together leave a quarter of a megabyte each behind in Chromium’s own heap, of which V8 counts next to nothing. */
const worthIt = 64
const overdue = 200
/** Nobody has written for so long, in milliseconds. */
const rest = 1000

type Collect = (how: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void>

/** Has this thread’s memory looked through for what is not used any more, which takes some 40 ms: in a rest, or where there is none for long, as soon as nothing else is to be done. By itself V8 would let a quarter of a gigabyte come together. */
export class Collections {
  readonly #collectNow: () => void
  #changes = 0
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(collectNow: () => void) {
    this.#collectNow = collectNow
  }

  /** There are newer pages. */
  changed(): void {
    this.#changes += 1
    clearTimeout(this.#resting)
    if (this.#changes >= overdue) requestIdleCallback(() => this.#collect())
    else if (this.#changes >= worthIt) this.#resting = setTimeout(() => this.#collect(), rest)
  }

  stop(): void {
    clearTimeout(this.#resting)
  }

  #collect(): void {
    if (this.#changes < worthIt) return
    this.#changes = 0
    this.#collectNow()
  }
}

/** Of this thread, once what it does just now is done. By a function that is there because `v8-switches.ts` asks for it. */
export function collectGarbage(): void {
  const { gc }: typeof globalThis & { readonly gc?: Collect } = globalThis
  void gc?.({ type: 'major', execution: 'async' })
}
