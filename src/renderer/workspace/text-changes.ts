import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { changesPicks } from '../editor/document/index.ts'

const pause = 400
const atMost = 10_000
/** Within this time, in milliseconds, the next listener is told also where the window is never idle. */
const idleAtLatest = 100

/**
 * Says when the text or its picks have changed and the keys pause for 400 ms, which is longer than between two keys of most writers, or after ten seconds of keys without one. At once for a pick: whoever picks looks for it.
 * What is read from the text then is never read for a single key, and by one listener after the other, with room for a key between any two. It follows the editor for as long as somebody listens.
 */
export class TextChanges {
  readonly #editor: Editor | null
  /** What stood there when last nobody listened and nothing was left to say. */
  #unheard: EditorState | null
  readonly #listeners = new Set<() => void>()
  #number = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #waitsSince = 0

  constructor(editor: Editor | null) {
    this.#editor = editor
    this.#unheard = editor?.state ?? null
  }

  /** Goes up with each change that was said. */
  get number(): number {
    return this.#number
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      // What was written before anybody listened. Where that is nothing, nothing is read a second time: much is read of a brief when it is opened.
      if (this.#unheard !== (this.#editor?.state ?? null)) this.#number += 1
      this.#editor?.on('transaction', this.#onTransaction)
    }
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#stop()
    }
  }

  #stop(): void {
    this.#editor?.off('transaction', this.#onTransaction)
    this.#unheard = this.#timer === null ? (this.#editor?.state ?? null) : null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  readonly #onTransaction = ({ transaction }: { readonly transaction: Transaction }): void => {
    const isPicked = changesPicks(transaction)
    if (!transaction.docChanged && !isPicked) return
    if (this.#timer === null) this.#waitsSince = performance.now()
    else clearTimeout(this.#timer)
    const left = Math.max(0, Math.min(pause, this.#waitsSince + atMost - performance.now()))
    this.#timer = setTimeout(this.#say, left)
    // When the step of which it is a part is done.
    if (isPicked) queueMicrotask(this.#say)
  }

  readonly #say = (): void => {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#timer = null
    this.#number += 1
    this.#tell([...this.#listeners])
  }

  /** One at a time, each while the window has nothing else to do: after ten seconds of keys without a pause, all in a row would be felt in one of them. Who is told of a later change meanwhile is told twice, and finds nothing new the second time. */
  #tell([listener, ...others]: readonly (() => void)[]): void {
    if (listener === undefined) return
    if (this.#listeners.has(listener)) listener()
    requestIdleCallback(() => this.#tell(others), { timeout: idleAtLatest })
  }
}
