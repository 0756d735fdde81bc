import type { PagesOfBrief } from '#ipc/page-types'

/** How the pages stand to the text. */
export type PagesStanding = 'none' | 'laying' | 'laid' | 'failed'

interface State {
  readonly laid: PagesOfBrief | null
  readonly standing: PagesStanding
}

/** In milliseconds. Most layouts are there sooner, and nobody needs to be told of each. */
const toldAfter = 250

/** The pages laid out last. Told to who shows them and to nobody else: they change with every key. */
export class LaidPages {
  readonly #listeners = new Set<() => void>()
  #state: State = { laid: null, standing: 'none' }
  #telling: ReturnType<typeof setTimeout> | undefined

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly state = (): State => this.#state

  /** Newer pages are on their way. */
  lay(): void {
    clearTimeout(this.#telling)
    if (this.#state.laid === null) this.#set({ ...this.#state, standing: 'laying' })
    else this.#telling = setTimeout(() => this.#set({ ...this.#state, standing: 'laying' }), toldAfter)
  }

  show(laid: PagesOfBrief): void {
    this.#set({ laid, standing: 'laid' })
  }

  fail(): void {
    this.#set({ ...this.#state, standing: 'failed' })
  }

  clear(): void {
    this.#set({ laid: null, standing: 'none' })
  }

  #set(state: State): void {
    clearTimeout(this.#telling)
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
