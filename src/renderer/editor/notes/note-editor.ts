import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView } from '@tiptap/pm/view'
import { message } from '#messages'
import { citeItems } from '../document/index.ts'
import { element } from '../views/element.ts'

const fromOutside = 'fromOutside'

interface NoteEditorHost {
  readonly outer: EditorView
  /** Where the note stands now; `null` once it is gone. */
  readonly position: () => number | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** What to call the sources of a citation. */
  readonly citationLabel: (items: ReturnType<typeof citeItems>) => string
}

/** A view on the inside of one note. Its steps are made in the brief itself, shifted to where the note stands, so that saving and undo know only one document (ProseMirror’s footnote example explains the scheme). */
export class NoteEditor {
  readonly #host: NoteEditorHost
  readonly #inner: EditorView

  constructor(mount: HTMLElement, note: ProseMirrorNode, host: NoteEditorHost) {
    this.#host = host
    this.#inner = new EditorView(mount, {
      state: EditorState.create({
        doc: note,
        plugins: [
          keymap({
            'Mod-z': () => this.#outside(host.onUndo),
            'Mod-y': () => this.#outside(host.onRedo),
            'Mod-Shift-z': () => this.#outside(host.onRedo),
          }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': message('note.text') },
      nodeViews: {
        citation: (node) => ({ dom: element('span', { class: 'citation-chip' }, host.citationLabel(citeItems(node))) }),
      },
      dispatchTransaction: (transaction) => this.#dispatch(transaction),
    })
  }

  focus(): void {
    this.#inner.focus()
  }

  /** Takes over what changed in the note from elsewhere: undo, or a field beside it. */
  update(note: ProseMirrorNode): void {
    const { state } = this.#inner
    const start = note.content.findDiffStart(state.doc.content)
    if (start === null) return
    const end = note.content.findDiffEnd(state.doc.content)
    if (end === null) return
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    this.#inner.dispatch(state.tr.replace(start, end.b + overlap, note.slice(start, end.a + overlap)).setMeta(fromOutside, true))
  }

  destroy(): void {
    this.#inner.destroy()
  }

  #dispatch(transaction: Transaction): void {
    const { state, transactions } = this.#inner.state.applyTransaction(transaction)
    this.#inner.updateState(state)
    const position = this.#host.position()
    if (transaction.getMeta(fromOutside) === true || position === null) return
    const { outer } = this.#host
    const moved = outer.state.tr
    const offset = StepMap.offset(position + 1)
    for (const { steps } of transactions) {
      for (const step of steps) {
        const mapped = step.map(offset)
        if (mapped !== null) moved.step(mapped)
      }
    }
    if (moved.docChanged) outer.dispatch(moved)
  }

  #outside(act: () => void): boolean {
    act()
    return true
  }
}
