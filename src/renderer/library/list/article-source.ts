import type { ArticleId } from '#core/article'
import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList } from '#ipc/store-api'
import type { ListQuestion } from '../query/library-view.ts'
import { missingPages, type Pages, pageSize, pagesOf, rowAt, type Shown, withRows } from './pages.ts'

interface ListCalls {
  readonly list: (query: ArticleQuery) => Promise<ArticleList>
  readonly ids: (query: ArticleQuery) => Promise<readonly ArticleId[]>
}

/** A list as far as it is known. */
export interface ListState {
  /** What `pages` answer; the answer before it stays until the next is here. */
  readonly question: ListQuestion | null
  readonly pages: Pages | null
  /** Goes up when another question is answered: its list begins at the top. */
  readonly answer: number
  /** By how many rows the list has moved down under what is shown, in all; negative when up. */
  readonly moved: number
}

/** Pages fetched at once: one more would only make the store’s queue longer than the scrolling needs. */
const atOnce = 2
/** Rows on both sides in which the row on top is looked for after a change. */
const around = 50

/**
 * Fetches a list page by page, what is shown first, and holds no more than the pages around it. One question is under way at a time, and only the newest waits for it,
 * so that typing fast never makes a queue; answers that are overtaken are dropped.
 */
export class ArticleSource {
  readonly #calls: ListCalls
  readonly #listeners = new Set<() => void>()
  #state: ListState = { question: null, pages: null, answer: 0, moved: 0 }
  #shown: Shown = { from: 0, to: 1, direction: 0 }
  #wanted: ListQuestion | null = null
  #isStale = false
  #isAsking = false
  /** Who waits for an answer to a question that is still to be asked. */
  readonly #waiting: (() => void)[] = []
  /** Of which answers still fit the list that is held. */
  #generation = 0
  #fetching = new Set<number>()

  constructor(calls: ListCalls) {
    this.#calls = calls
  }

  readonly state = (): ListState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Asks another question, or the same again, which changes nothing. */
  ask(question: ListQuestion): void {
    if (same(question, this.#wanted)) return
    this.#wanted = question
    void this.#catchUp()
  }

  /** The library has changed: the same list again, with what is on the screen kept in its place. */
  refresh(): void {
    this.#isStale = true
    void this.#catchUp()
  }

  /** As `refresh`; fulfilled when the list that is held was asked for after this call, so that it shows whatever was stored before. */
  async fresh(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve)
      this.refresh()
    })
  }

  /** Says which rows are on the screen. */
  show(shown: Shown): void {
    this.#shown = shown
    this.#fill()
  }

  async #catchUp(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      while (this.#wanted !== null && (this.#isStale || !same(this.#wanted, this.#state.question))) {
        // One after another is the point of it.
        // oxlint-disable-next-line no-await-in-loop
        await this.#askOnce(this.#wanted)
      }
    } catch (error) {
      // Nothing asks again on its own: whoever waits goes on with the list as it is.
      this.#serve(this.#waiting.splice(0))
      throw error
    } finally {
      this.#isAsking = false
    }
    this.#fill()
  }

  async #askOnce(question: ListQuestion): Promise<void> {
    const wasStale = this.#isStale
    const served = this.#waiting.splice(0)
    this.#isStale = false
    let isHeld = false
    try {
      isHeld = await (same(question, this.#state.question) ? this.#askAgain(question) : this.#askAnew(question))
    } finally {
      if (isHeld) this.#serve(served)
      else {
        // What is held is as old as before, and may be what is wanted again.
        this.#isStale ||= wasStale
        this.#waiting.unshift(...served)
      }
    }
  }

  #serve(served: readonly (() => void)[]): void {
    for (const resolve of served) resolve()
  }

  /** Whether the answer is held, and was not overtaken. */
  async #askAnew(question: ListQuestion): Promise<boolean> {
    const answer = await this.#calls.list({ ...question, limit: pageSize, offset: 0 })
    if (!same(question, this.#wanted)) return false
    this.#shown = { from: 0, to: 1, direction: 0 }
    this.#hold({ ...this.#state, question, pages: withRows(nothing, 0, answer, this.#shown), answer: this.#state.answer + 1 })
    return true
  }

  /** Whether the answer is held, as `#askAnew`. */
  async #askAgain(question: ListQuestion): Promise<boolean> {
    const first = this.#shown
    const answer = await this.#page(question, first)
    const seen = this.#shown
    const moved = await this.#movedBy(question, seen, answer.total)
    const asked = movedDown(seen, moved)
    const rows = isOnSamePages(first, asked) ? answer : await this.#page(question, asked)
    if (!same(question, this.#wanted)) return false
    // The list may have been scrolled while this was on its way: what is shown by now counts.
    const now = movedDown(this.#shown, moved)
    const by = now.from - this.#shown.from
    this.#shown = now
    this.#hold({ ...this.#state, pages: withRows(nothing, pagesOf(asked)[0], rows, now), moved: this.#state.moved + by })
    return true
  }

  #page(question: ListQuestion, shown: Shown): Promise<ArticleList> {
    const [first, last] = pagesOf(shown)
    return this.#calls.list({ ...question, limit: (last - first + 1) * pageSize, offset: first * pageSize })
  }

  /** How far the row on top of `shown` has gone, looked for no farther than the list has grown or shrunk. */
  async #movedBy(question: ListQuestion, { from }: Shown, total: number): Promise<number> {
    const { pages: before } = this.#state
    const top = before === null || from === 0 ? null : rowAt(before, from)
    if (before === null || top === null) return 0
    const growth = total - before.total
    const offset = Math.max(0, from + Math.min(0, growth) - around)
    const ids = await this.#calls.ids({ ...question, offset, limit: Math.abs(growth) + 2 * around })
    const at = ids.indexOf(top.id)
    return at === -1 ? 0 : offset + at - from
  }

  #hold(state: ListState): void {
    this.#generation += 1
    this.#fetching = new Set()
    this.#change(state)
  }

  #fill(): void {
    const { question, pages } = this.#state
    if (question === null || pages === null || this.#isAsking) return
    const missing = missingPages(pages, this.#shown).filter((page) => !this.#fetching.has(page))
    for (const page of missing.slice(0, Math.max(0, atOnce - this.#fetching.size))) void this.#fetch(question, page)
  }

  async #fetch(question: ListQuestion, page: number): Promise<void> {
    const generation = this.#generation
    const fetching = this.#fetching
    fetching.add(page)
    try {
      const answer = await this.#calls.list({ ...question, limit: pageSize, offset: page * pageSize })
      const { pages } = this.#state
      if (generation !== this.#generation || pages === null) return
      // Something changed that nobody has told of yet: pages of two lists must not stand side by side.
      if (answer.total !== pages.total) this.refresh()
      else this.#change({ ...this.#state, pages: withRows(pages, page, answer, this.#shown) })
    } finally {
      fetching.delete(page)
    }
    this.#fill()
  }

  #change(state: ListState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

const nothing: Pages = { total: 0, held: new Map() }

function same(one: ListQuestion | null, other: ListQuestion | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** The same rows where they are after a change; the top of the list stays the top, and shows what is new. */
function movedDown(shown: Shown, by: number): Shown {
  return shown.from === 0 || by === 0 ? shown : { ...shown, from: Math.max(0, shown.from + by), to: Math.max(1, shown.to + by) }
}

function isOnSamePages(one: Shown, other: Shown): boolean {
  return pagesOf(one).join() === pagesOf(other).join()
}
