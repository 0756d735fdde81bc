import { Extension } from '@tiptap/core'
import { type EditorState, NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { message } from '#messages'
import { canMoveTo, findNode, moveTo } from '../../document/index.ts'
import { dispatchApart } from '../../undo.ts'
import { element } from '../element.ts'
import { type Block, blockAround, blockAtHeight, type Gap, gapAtHeight } from './block-at.ts'

const dragType = 'application/x-attache-block'

/** A handle in the page’s margin, beside the block under the pointer or with the caret, by which it is dragged to another place. Alt+↑ and ↓ do the same by keyboard. */
export const dragHandle = Extension.create({
  name: 'dragHandle',
  addProseMirrorPlugins: () => [new Plugin({ view: (view) => new DragHandle(view) })],
})

class DragHandle {
  readonly #view: EditorView
  readonly #handle = element('div', { class: 'drag-handle', draggable: 'true', 'aria-hidden': 'true', title: message('brief.drag') }, '⠿')
  readonly #line = element('div', { class: 'block-drop-line' })
  readonly #stop = new AbortController()
  #block: Block | null = null
  #dragged: Block | null = null
  #gap: Gap | null = null
  #frame = 0

  constructor(view: EditorView) {
    this.#view = view
    this.#line.hidden = true
    this.#handle.hidden = true
    this.#listen()
  }

  /** The caret has moved, or the block it is in. */
  update(view: EditorView, before: EditorState): void {
    if (this.#stands(before)) return
    if (view.hasFocus() && this.#dragged === null) this.#soon(() => this.#show(blockAround(view, view.state.selection.$head)))
  }

  /** Whether only words have changed in the block that it stands beside: then it need not be measured. */
  #stands({ doc, selection }: EditorState): boolean {
    const { state } = this.#view
    const { $head, empty } = state.selection
    const isTyped = doc !== state.doc && selection.empty && empty && selection.$head.start() === $head.start()
    return isTyped && this.#block?.dom === blockAround(this.#view, $head)?.dom
  }

  destroy(): void {
    this.#stop.abort()
    cancelAnimationFrame(this.#frame)
    this.#handle.remove()
    this.#line.remove()
  }

  #listen(): void {
    const { signal } = this.#stop
    // On the whole document: the editor is put on its page only after it was made.
    document.addEventListener('mousemove', (event) => this.#point(event), { signal })
    this.#handle.addEventListener('click', () => this.#select(), { signal })
    this.#handle.addEventListener('dragstart', (event) => this.#start(event), { signal })
    this.#handle.addEventListener('dragend', () => this.#end(), { signal })
    // Before the editor’s own, which would take what is dragged for something to paste.
    document.addEventListener('dragover', (event) => this.#over(event), { signal, capture: true })
    document.addEventListener('drop', (event) => this.#drop(event), { signal, capture: true })
  }

  /** Where the editor is on its page by now. */
  #room(): HTMLElement | null {
    const room = this.#view.dom.parentElement
    if (room !== null && this.#handle.parentElement !== room) room.append(this.#handle, this.#line)
    return room
  }

  #point({ target, clientY, buttons }: MouseEvent): void {
    const page = this.#view.dom.closest('.page')
    if (buttons !== 0) return
    if (page !== null && target instanceof Node && page.contains(target)) this.#soon(() => this.#show(blockAtHeight(this.#view, clientY)))
    else if (!this.#view.hasFocus() && !this.#handle.hidden) this.#soon(() => this.#show(null))
  }

  #soon(act: () => void): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(act)
  }

  #show(block: Block | null): void {
    const room = this.#room()
    if (this.#dragged !== null || room === null) return
    this.#block = block
    this.#handle.hidden = block === null
    if (block === null) return
    const first =
      block.kind === 'block' ? block.dom : (block.dom.querySelector('.section-heading, .entry-content > :first-child') ?? block.dom)
    const { top } = first.getBoundingClientRect()
    this.#handle.style.insetBlockStart = `${top - room.getBoundingClientRect().top}px`
    this.#handle.dataset['kind'] = block.kind
  }

  #select(): void {
    const found = this.#block === null ? null : findNode(this.#view.state.doc, this.#block.id)
    if (found === null || !NodeSelection.isSelectable(found.node)) return
    this.#view.dispatch(this.#view.state.tr.setSelection(NodeSelection.create(this.#view.state.doc, found.position)))
    this.#view.focus()
  }

  #start({ dataTransfer }: DragEvent): void {
    if (this.#block === null || dataTransfer === null) return
    this.#dragged = this.#block
    dataTransfer.setData(dragType, this.#block.id)
    dataTransfer.effectAllowed = 'move'
    dataTransfer.setDragImage(this.#block.dom, 0, 0)
    this.#block.dom.classList.add('is-dragged')
  }

  #over(event: DragEvent): void {
    if (this.#dragged === null) return
    event.preventDefault()
    event.stopPropagation()
    const gap = gapAtHeight(this.#view, event.clientY, this.#dragged.kind)
    this.#gap = gap !== null && canMoveTo(this.#view.state, this.#dragged.id, gap.position) ? gap : null
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = this.#gap === null ? 'none' : 'move'
    this.#draw()
  }

  #draw(): void {
    this.#line.hidden = this.#gap === null
    const room = this.#room()
    if (this.#gap === null || room === null) return
    const { top, left } = room.getBoundingClientRect()
    const { line } = this.#gap
    Object.assign(this.#line.style, { top: `${line.top - top}px`, left: `${line.left - left}px`, width: `${line.width}px` })
  }

  #drop(event: DragEvent): void {
    if (this.#dragged === null) return
    event.preventDefault()
    event.stopPropagation()
    const moved = this.#gap === null ? null : moveTo(this.#view.state, this.#dragged.id, this.#gap.position)
    this.#end()
    if (moved === null) return
    dispatchApart(this.#view, moved)
    this.#view.focus()
  }

  #end(): void {
    this.#dragged?.dom.classList.remove('is-dragged')
    this.#dragged = null
    this.#gap = null
    this.#draw()
  }
}
