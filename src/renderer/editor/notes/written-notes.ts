import type { Transaction } from '@tiptap/pm/state'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import { type BriefId, type CitationStyleChoice, citationStyleOfText } from '#core/brief'
import type { NotesTold, PrintNote } from '#core/printable'
import { citationsIn, type NoteNode, noteNodes, noteOfNode } from '../document/index.ts'

/** How long after a change the notes are written out again, in milliseconds, with what has changed since. */
const pause = 400
export type NoteParagraphs = PrintNote['paragraphs']

interface Told {
  readonly nodes: readonly NoteNode[]
  readonly language: string
  readonly style: CitationStyleChoice | null
  /** The same as one text. */
  readonly styleText: string
}

/** The notes of an open brief as the citation style writes them: asked for while somebody shows one, when writing pauses, and told of changes alone. */
export class WrittenNotes {
  readonly #editor: Editor
  /** Of the editor, which may be gone before this is. */
  readonly #dom: HTMLElement
  readonly #brief: BriefId
  readonly #listeners = new Set<() => void>()
  #texts: ReadonlyMap<string, NoteParagraphs> = new Map()
  #told: ReadonlyMap<string, ProseMirrorNode> = new Map()
  /** The same in reading order. */
  #order: readonly NoteNode[] = []
  #setting = ''
  #answer: number | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  /** When it rings. */
  #due = 0
  #isAsking = false
  #isClosed = false

  constructor(editor: Editor, brief: BriefId) {
    this.#editor = editor
    this.#dom = editor.view.dom
    this.#brief = brief
    editor.on('transaction', this.#onTransaction)
    // Two thousand notes take seconds for the first time: begun before a number is pointed at, and not while the brief is being opened.
    this.#dom.addEventListener('pointerover', this.#onPointer, { once: true })
  }

  /** `null` until the note has been written for the first time. */
  readonly text = (id: string): NoteParagraphs | null => this.#texts.get(id) ?? null

  /** Everything written; another map whenever something in it has changed. */
  readonly texts = (): ReadonlyMap<string, NoteParagraphs> => this.#texts

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#soon(0)
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes everything again: what the library says of an article may have changed. */
  refresh(): void {
    this.#setting = ''
    if (this.#listeners.size > 0) this.#soon(pause)
  }

  close(): void {
    this.#isClosed = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#editor.off('transaction', this.#onTransaction)
    this.#dom.removeEventListener('pointerover', this.#onPointer)
  }

  readonly #onPointer = (): void => this.#soon(0)

  readonly #onTransaction = ({ transaction }: { readonly transaction: Transaction }): void => {
    if (transaction.docChanged && this.#listeners.size > 0) this.#soon(pause)
  }

  #soon(after: number): void {
    const due = performance.now() + after
    if (this.#isClosed || (this.#timer !== null && this.#due <= due)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#write()
    }, after)
  }

  async #write(): Promise<void> {
    if (this.#isAsking) {
      this.#soon(pause)
      return
    }
    const now = this.#now()
    const setting = [now.language, now.styleText].join(' ')
    if (setting === this.#setting && !this.#isOther(now.nodes)) return
    this.#isAsking = true
    const since = setting === this.#setting || this.#setting === '' ? this.#answer : null
    // Before it is asked: the library may change while the answer is on its way, and all has to be written again then.
    this.#setting = setting
    try {
      await this.#ask(now, since)
    } catch (error) {
      this.#setting = ''
      throw error
    } finally {
      this.#isAsking = false
    }
  }

  #now(): Told {
    const { state } = this.#editor
    const { language, style } = state.doc.child(0).attrs
    return { nodes: noteNodes(state), language: v.parse(v.string(), language), style: citationStyleOfText(style), styleText: String(style) }
  }

  #isOther(nodes: readonly NoteNode[]): boolean {
    const told = this.#order
    return nodes.length !== told.length || nodes.some(({ id, node }, index) => told[index]?.id !== id || told[index]?.node !== node)
  }

  async #ask(now: Told, since: number | null): Promise<void> {
    const changed = since === null ? now.nodes : now.nodes.filter(({ id, node }) => this.#told.get(id) !== node)
    const told: NotesTold = {
      brief: this.#brief,
      language: now.language,
      style: now.style,
      order: now.nodes.map(({ id }) => id),
      changed: changed.map(({ node }) => noteOfNode(node)),
      since,
    }
    const written = await window.attache.writeNotes(told, citedBy(now.nodes))
    if (this.#isClosed) return
    if (written.kind === 'unknown') {
      if (since !== null) await this.#ask(now, null)
      return
    }
    this.#answer = written.answer
    this.#order = now.nodes
    this.#told = new Map(now.nodes.map(({ id, node }) => [id, node]))
    this.#take(written.notes)
  }

  #take(notes: readonly PrintNote[]): void {
    const texts = new Map([...this.#texts].filter(([id]) => this.#told.has(id)))
    for (const { id, paragraphs } of notes) texts.set(id, paragraphs)
    this.#texts = texts
    for (const listener of this.#listeners) listener()
  }
}

function citedBy(nodes: readonly NoteNode[]): readonly ArticleId[] {
  return [...new Set(nodes.flatMap(({ node }) => citationsIn(node).flatMap(({ items }) => items.map(({ article }) => article))))]
}
