import { Plugin } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { message } from '#messages'
import { setColumnWidths, withColumnWidened } from '../document/index.ts'
import { dispatchApart } from '../undo.ts'
import { element } from './element.ts'
import { shownColumnsOf } from './shown-columns.ts'

/** How near to an edge the pointer must be, in pixels. */
const reach = 4

/** Between two columns of the table at `table`: the edge behind `column`, counted from 0. */
interface Edge {
  readonly table: number
  readonly column: number
}

/** A column’s edge can be dragged. “Widen column” and “Narrow column” do the same by keyboard. */
export function columnEdges(): Plugin {
  return new Plugin({ view: (view) => new ColumnEdges(view) })
}

class ColumnEdges {
  readonly #view: EditorView
  readonly #grip = element('div', { class: 'column-edge', 'aria-hidden': 'true', title: message('brief.dragColumn') })
  readonly #stop = new AbortController()
  #edge: Edge | null = null
  #from: number | null = null

  constructor(view: EditorView) {
    this.#view = view
    this.#grip.hidden = true
    const { signal } = this.#stop
    document.addEventListener('mousemove', (event) => this.#point(event), { signal })
    document.addEventListener('keydown', (event) => this.#cancel(event), { signal, capture: true })
    this.#grip.addEventListener('pointerdown', (event) => this.#start(event), { signal })
    this.#grip.addEventListener('pointermove', (event) => this.#move(event), { signal })
    this.#grip.addEventListener('pointerup', (event) => this.#drop(event), { signal })
    this.#grip.addEventListener('pointercancel', () => this.#end(), { signal })
  }

  destroy(): void {
    this.#stop.abort()
    this.#grip.remove()
  }

  #point({ target, clientX, buttons }: MouseEvent): void {
    if (this.#from !== null || buttons !== 0 || target === this.#grip) return
    const cell = target instanceof Element && this.#view.dom.contains(target) ? target.closest('td, th') : null
    if (cell === null) this.#end()
    else this.#show(cell, clientX)
  }

  #show(cell: Element, x: number): void {
    const box = cell.closest('.table-box')
    const room = this.#view.dom.parentElement
    const { left, right } = cell.getBoundingClientRect()
    const side = Math.abs(x - left) <= reach ? 'left' : Math.abs(x - right) <= reach ? 'right' : null
    this.#edge = side === null ? null : this.#edgeAt(cell, side)
    this.#grip.hidden = this.#edge === null || box === null || room === null
    if (this.#grip.hidden || box === null || room === null) return
    if (this.#grip.parentElement !== room) room.append(this.#grip)
    const [around, within] = [room.getBoundingClientRect(), box.getBoundingClientRect()]
    Object.assign(this.#grip.style, {
      left: `${(side === 'left' ? left : right) - around.left}px`,
      top: `${within.top - around.top}px`,
      height: `${within.height}px`,
      translate: '',
    })
  }

  /** `null` at the table’s own edges: it is as wide as the text. */
  #edgeAt(cell: Element, side: 'left' | 'right'): Edge | null {
    const $cell = this.#view.state.doc.resolve(this.#view.posAtDOM(cell, 0))
    const depth = [...Array($cell.depth + 1).keys()].find((each) => $cell.node(each).type.name === 'table')
    if (depth === undefined) return null
    const map = TableMap.get($cell.node(depth))
    const rect = map.findCell($cell.before(depth + 2) - $cell.start(depth))
    const column = ((side === 'left') === this.#isLeftToRight() ? rect.left : rect.right) - 1
    return column < 0 || column >= map.width - 1 ? null : { table: $cell.before(depth), column }
  }

  #isLeftToRight(): boolean {
    return getComputedStyle(this.#view.dom).direction === 'ltr'
  }

  #start(event: PointerEvent): void {
    event.preventDefault()
    this.#from = event.clientX
    this.#grip.classList.add('is-dragged')
    this.#grip.setPointerCapture(event.pointerId)
  }

  #move({ clientX }: PointerEvent): void {
    if (this.#from !== null) this.#grip.style.translate = `${clientX - this.#from}px`
  }

  #drop({ clientX }: PointerEvent): void {
    const [edge, from] = [this.#edge, this.#from]
    this.#end()
    if (edge === null || from === null) return
    const shown = shownColumnsOf(this.#view, edge.table)
    const dom = this.#view.nodeDOM(edge.table)
    const table = dom instanceof HTMLElement ? dom.querySelector('table') : null
    if (shown === null || table === null) return
    const by = ((clientX - from) / table.getBoundingClientRect().width) * 1000 * (this.#isLeftToRight() ? 1 : -1)
    const changed = Math.round(by) === 0 ? null : setColumnWidths(this.#view.state, edge.table, withColumnWidened(shown, edge.column, by))
    if (changed !== null) dispatchApart(this.#view, changed)
  }

  #cancel(event: KeyboardEvent): void {
    if (this.#from === null || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#end()
  }

  #end(): void {
    this.#from = null
    this.#edge = null
    this.#grip.hidden = true
    this.#grip.classList.remove('is-dragged')
  }
}
