import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type CarriedPicks, carriedType, isWholeType, parseCarried } from '#ui/carried-picks'
import { findNode, type Landing, landingAt } from '../document/index.ts'

/** Takes passages that come from the reader, for the place where they landed; `null` for the caret. `plainText` is what to put there if their words are not to be found. */
export type OnTake = (carried: CarriedPicks, landing: Landing | null, plainText: string) => void

const key = new PluginKey<Landing | null>('takePicks')

/** Lets passages be pasted and dropped from the reader: each becomes a pick, its quotation and its note. While they are held over the text, a line shows where they would go. */
export function takePicks(onTake: { readonly onTake: OnTake }) {
  return Extension.create({
    name: 'takePicks',
    // After the plugins that clear a selection over several sections, before the editor's own paste.
    addProseMirrorPlugins: () => [takingPlugin(onTake)],
  })
}

function takingPlugin(taker: { readonly onTake: OnTake }): Plugin<Landing | null> {
  // Shift asks for plain text, if it is pasted by this very key.
  let isPlainAsked = false
  return new Plugin<Landing | null>({
    key,
    state: { init: () => null, apply: (transaction, landing) => landingAfter(transaction, landing) },
    props: {
      decorations: (state) => shown(key.getState(state) ?? null, state.doc),
      handlePaste: (view, event) => {
        const carried = carriedIn(event.clipboardData)
        // The brief’s title holds nothing but plain text.
        if (carried === null || isPlainAsked || view.state.selection.$from.parent.type.name === 'briefTitle') return false
        if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection())
        taker.onTake(carried, null, event.clipboardData?.getData('text/plain') ?? '')
        return true
      },
      handleDOMEvents: {
        keydown: (_view, event) => {
          isPlainAsked = event.shiftKey && (event.code === 'KeyV' || event.key.toLowerCase() === 'v')
          return false
        },
        keyup: () => {
          isPlainAsked = false
          return false
        },
        dragover: (view, event) => {
          if (!isCarrying(event)) return false
          event.preventDefault()
          if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
          show(view, landingUnder(view, event))
          return true
        },
        dragleave: (view, event) => {
          if (!(event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget))) show(view, null)
          return false
        },
        dragend: (view) => {
          show(view, null)
          return false
        },
        drop: (view, event) => {
          if (!isCarrying(event)) return false
          event.preventDefault()
          const landing = landingUnder(view, event)
          const carried = carriedIn(event.dataTransfer)
          show(view, null)
          if (landing !== null && carried !== null) taker.onTake(carried, landing, event.dataTransfer?.getData('text/plain') ?? '')
          return true
        },
      },
    },
  })
}

function carriedIn(carrier: DataTransfer | null): CarriedPicks | null {
  return parseCarried(carrier?.getData(carriedType) ?? '')
}

function isCarrying({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(carriedType) === true
}

function landingUnder(view: EditorView, event: DragEvent): Landing | null {
  const target = event.target instanceof Element ? event.target : null
  const heading = target?.closest('.section-heading')?.closest<HTMLElement>('[data-id]')
  if (heading !== undefined && heading !== null) return { kind: 'section', id: heading.dataset['id'] ?? '' }
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (found === null) return null
  const block = target?.closest('p, h1, h2, h3, blockquote, li')?.getBoundingClientRect()
  const isUpper = block !== undefined && event.clientY < (block.top + block.bottom) / 2
  return landingAt(view.state, { position: found.pos, isUpper, isWhole: event.dataTransfer?.types.includes(isWholeType) === true })
}

function show(view: EditorView, landing: Landing | null): void {
  if (JSON.stringify(key.getState(view.state) ?? null) === JSON.stringify(landing)) return
  view.dispatch(view.state.tr.setMeta(key, { landing }))
}

function landingAfter(transaction: Transaction, landing: Landing | null): Landing | null {
  const set: { readonly landing: Landing | null } | undefined = transaction.getMeta(key)
  if (set !== undefined) return set.landing
  if (landing === null || landing.kind === 'section' || !transaction.docChanged) return landing
  return { ...landing, position: transaction.mapping.map(landing.position) }
}

function shown(landing: Landing | null, brief: ProseMirrorNode): DecorationSet {
  if (landing === null) return DecorationSet.empty
  if (landing.kind !== 'section') {
    const { kind, position } = landing
    return DecorationSet.create(brief, [Decoration.widget(position, () => line(kind), { side: -1, key: kind })])
  }
  const section = findNode(brief, landing.id)
  if (section === null) return DecorationSet.empty
  const { node, position } = section
  return DecorationSet.create(brief, [Decoration.node(position, position + node.nodeSize, { class: 'is-drop-section' })])
}

function line(kind: 'text' | 'gap'): HTMLElement {
  const element = document.createElement(kind === 'text' ? 'span' : 'div')
  element.className = kind === 'text' ? 'drop-caret' : 'drop-line'
  return element
}
