import { baseKeymap, toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { MarkType, Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import { EditorState, NodeSelection, Plugin, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view'
import type { CiteItem } from '#core/brief'
import { message } from '#messages'
import {
  citationOf,
  citeItems,
  isOpenThread,
  notesAsCitations,
  rangeToComment,
  type TextRange,
  threadsOf,
  typographicNote,
  withoutTakenThreads,
} from '../document/index.ts'
import { element } from '../views/element.ts'
import { endOf, runAt } from './note-places.ts'

const fromOutside = 'fromOutside'

export type NoteMark = 'bold' | 'italic' | 'underline' | 'superscript'

interface NoteEditorHost {
  readonly outer: EditorView
  /** Where the note stands now; `null` once it is gone. */
  readonly position: () => number | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onDone: () => void
  /** Told after each change of text or selection. */
  readonly onChange: () => void
  readonly onCitation: (id: string) => void
  /** What to call the sources of a citation. */
  readonly citationLabel: (items: readonly CiteItem[]) => string
}

/** A view on the inside of one note. Its steps are made in the brief itself, shifted to where the note stands, so that saving and undo know only one document (ProseMirror’s footnote example explains the scheme). */
export class NoteEditor {
  readonly #host: NoteEditorHost
  readonly #inner: EditorView

  constructor(mount: HTMLElement, note: ProseMirrorNode, host: NoteEditorHost) {
    this.#host = host
    const { outer } = host
    this.#inner = new EditorView(mount, {
      state: EditorState.create({
        doc: note,
        plugins: [keymap(this.#keys()), keymap(baseKeymap), pasting(outer), typographicNote(outer), commented(outer)],
      }),
      // With a place in the order of Tab it is what the card gives the keyboard to when it opens.
      attributes: { tabindex: '0', role: 'textbox', 'aria-multiline': 'true', 'aria-label': message('note.text'), spellcheck: 'true' },
      nodeViews: { citation: (node) => this.#chip(node) },
      dispatchTransaction: (transaction) => this.#dispatch(transaction),
    })
    this.#inner.dispatch(this.#inner.state.tr.setSelection(endOf(this.#inner.state)))
  }

  focus(): void {
    this.#inner.focus()
  }

  /** Where the caret is on the screen. */
  caret(): DOMRect {
    const { left, top, bottom } = this.#inner.coordsAtPos(this.#inner.state.selection.head)
    return new DOMRect(left, top, 0, bottom - top)
  }

  /** Which marks the text at the caret has, and the address of its link. */
  marks(): ReadonlySet<string> {
    const { $from, empty, from, to } = this.#inner.state.selection
    const { doc, storedMarks, schema } = this.#inner.state
    if (empty) return new Set((storedMarks ?? $from.marks()).map(({ type }) => type.name))
    return new Set(Object.keys(schema.marks).filter((name) => doc.rangeHasMark(from, to, schema.marks[name] ?? never(name))))
  }

  toggle(name: NoteMark): void {
    toggleMark(this.#mark(name))(this.#inner.state, (transaction) => this.#inner.dispatch(transaction))
    this.#inner.focus()
  }

  /** Makes what is selected a link, or puts the address where the caret is; without an address takes the link away. */
  link(href: string | null): void {
    const { state } = this.#inner
    const type = this.#mark('link')
    const { from, to, empty, $from } = state.selection
    if (href === null) {
      const run = empty ? runAt($from) : { from, to }
      this.#inner.dispatch(state.tr.removeMark(run.from, run.to, type))
    } else if (empty) this.#inner.dispatch(state.tr.replaceSelectionWith(state.schema.text(href, [type.create({ href })]), false))
    else this.#inner.dispatch(state.tr.addMark(from, to, type.create({ href })))
    this.#inner.focus()
  }

  /** What a comment made now would be about, in positions of the brief. */
  rangeToComment(): TextRange | null {
    const position = this.#host.position()
    const range = rangeToComment(this.#inner.state)
    return position === null || range === null ? null : { from: range.from + position + 1, to: range.to + position + 1 }
  }

  /** Puts a citation where the caret is. */
  insertCitation(items: readonly CiteItem[]): void {
    const { state } = this.#inner
    this.#inner.dispatch(state.tr.replaceSelectionWith(citationOf(state, items), false))
  }

  /** Takes over what changed in the note from elsewhere: undo, or a citation’s box. */
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

  #keys() {
    const { onUndo, onRedo, onDone, onCitation } = this.#host
    const toggle = (name: NoteMark) => done(() => this.toggle(name))
    return {
      'Mod-z': done(onUndo),
      'Mod-y': done(onRedo),
      'Mod-Shift-z': done(onRedo),
      'Mod-b': toggle('bold'),
      'Mod-i': toggle('italic'),
      'Mod-u': toggle('underline'),
      'Mod-.': toggle('superscript'),
      'Mod-Enter': done(onDone),
      // A selected citation opens; anywhere else Enter begins a paragraph.
      Enter: ({ selection }: EditorState) => {
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'citation') return false
        onCitation(String(selection.node.attrs['id']))
        return true
      },
    }
  }

  #chip(given: ProseMirrorNode) {
    const { citationLabel, onCitation } = this.#host
    let node = given
    const dom = element('span', { class: 'citation-chip', role: 'button', title: message('note.editCitation') })
    const show = () => {
      dom.textContent = citationLabel(citeItems(node))
    }
    show()
    dom.addEventListener('click', () => onCitation(String(node.attrs['id'])))
    return {
      dom,
      update: (now: ProseMirrorNode) => {
        if (now.type !== given.type) return false
        node = now
        show()
        return true
      },
    }
  }

  #mark(name: string): MarkType {
    return this.#inner.state.schema.marks[name] ?? never(name)
  }

  #dispatch(transaction: Transaction): void {
    const { state, transactions } = this.#inner.state.applyTransaction(transaction)
    this.#inner.updateState(state)
    this.#host.onChange()
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
}

/** A key that does this and nothing else. */
function done(act: () => void): () => boolean {
  return () => {
    act()
    return true
  }
}

function never(name: string): never {
  throw new Error(`the schema has no mark ${name}`)
}

/** Shows what open comments are about; a note is short enough to be looked through at each key. */
function commented(outer: EditorView): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = []
        doc.descendants((node, position) => {
          const isOpen = threadsOf(node.marks).some((thread) => isOpenThread(outer.state, thread))
          if (isOpen) found.push(Decoration.inline(position, position + node.nodeSize, { class: 'commented' }))
        })
        return DecorationSet.create(doc, found)
      },
    },
  })
}

/** The clipboard is the brief’s: what was copied here keeps its citations there and the other way round, and nothing from elsewhere makes one. */
function pasting(outer: EditorView): Plugin {
  const serializer = outer.someProp('clipboardSerializer')
  return new Plugin({
    props: {
      ...(serializer !== undefined && { clipboardSerializer: serializer }),
      transformPastedHTML: (html) => {
        let now = html
        outer.someProp('transformPastedHTML', (transform) => {
          now = transform(now, outer)
        })
        return now
      },
      transformPasted: (slice: Slice) => withoutTakenThreads(notesAsCitations(slice), outer.state.doc),
      transformCopied: (slice: Slice) => {
        outer.someProp('transformCopied', (transform) => void transform(slice, outer))
        return slice
      },
    },
  })
}
