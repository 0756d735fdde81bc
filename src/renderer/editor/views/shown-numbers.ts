import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { PluginView } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { firstRenumbered, notesIn } from '../document/index.ts'

type WriteNumber = (number: number) => void

/** How many notes from the first that has another number are written at once: more than a window shows. */
const atOnce = 50
/** How long no note has come or gone before the rest is written, in milliseconds. */
const pause = 150
/** How many of the rest are written in one go. */
const slice = 200

/**
 * Writes the numbers of the notes into the page. Where a note comes or goes all those behind it change, a thousand perhaps, most of them out of sight:
 * those that follow it are written at once, the rest while the window is idle, or as soon as anything is scrolled.
 */
export class ShownNumbers {
  readonly #writers = new Map<string, WriteNumber>()
  /** The first number that may still be written wrong. */
  #due = Infinity
  #timer: ReturnType<typeof setTimeout> | null = null
  #idle: number | null = null

  /** `write` is told the number of the note with this id whenever it is another. The answer ends that. */
  add(id: string, write: WriteNumber): () => void {
    this.#writers.set(id, write)
    return () => {
      if (this.#writers.get(id) === write) this.#writers.delete(id)
    }
  }

  /** Follows what is done in a view, for a plugin. */
  follow(view: EditorView): PluginView {
    const onScroll = () => this.#writeTo(view.state.doc, Infinity)
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return {
      update: (_view, before) => {
        if (view.state.doc !== before.doc) this.#renumber(view, firstRenumbered(before.doc, view.state.doc))
      },
      destroy: () => {
        document.removeEventListener('scroll', onScroll, { capture: true })
        this.#putOff()
      },
    }
  }

  #renumber(view: EditorView, first: number | null): void {
    if (first === null) return
    this.#due = Math.min(this.#due, first)
    this.#writeTo(view.state.doc, first + atOnce)
    this.#putOff()
    this.#timer = setTimeout(() => this.#writeInIdle(view), pause)
  }

  #writeInIdle(view: EditorView): void {
    this.#timer = null
    if (this.#due === Infinity) return
    this.#idle = requestIdleCallback(
      () => {
        this.#writeTo(view.state.doc, this.#due + slice)
        this.#writeInIdle(view)
      },
      { timeout: pause },
    )
  }

  #putOff(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#idle !== null) cancelIdleCallback(this.#idle)
    this.#timer = null
    this.#idle = null
  }

  /** Writes from the first that is due to this number, exclusive. */
  #writeTo(document: ProseMirrorNode, end: number): void {
    if (this.#due >= end) return
    const notes = notesIn(document)
    const last = Math.min(end, notes.length + 1)
    for (let number = this.#due; number < last; number += 1) {
      const id = notes[number - 1]?.id
      if (id !== undefined) this.#writers.get(id)?.(number)
    }
    this.#due = last > notes.length ? Infinity : last
  }
}
