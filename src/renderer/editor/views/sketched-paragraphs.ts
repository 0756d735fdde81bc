import { DOMSerializer, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type PluginView } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView, type NodeView, type NodeViewConstructor } from '@tiptap/pm/view'
import { commentRanges, findNode } from '../document/index.ts'
import { element } from './element.ts'
import { hearSelection } from '#ui/selection'
import { shownWords } from './shown-words.ts'

/** How many paragraphs are drawn whole in one go: several windows full. */
const atOnce = 100

/** By the view, for what must be drawn because somebody goes there. */
const known = new WeakMap<EditorView, SketchedParagraphs>()

/**
 * Of hundreds of paragraphs that come at once, as when a long brief is opened, only the first are drawn whole. The others are sketched: their words stand there, which gives them their height and lets screen readers read them,
 * but not what is set in them or stands between them, notes above all. That is drawn when the window comes near, when the caret comes beside (drawn-at-caret.ts) or when somebody goes there (`drawPlace`).
 */
export function sketchedParagraphs(): Plugin {
  const sketches = new SketchedParagraphs()
  return new Plugin({
    props: {
      nodeViews: { paragraph: sketches.nodeView },
      decorations: () => sketches.asked,
    },
    view: (view) => sketches.follow(view),
  })
}

/** Draws the paragraph that holds a node or a comment’s text, if it is only sketched. */
export function drawPlace(view: EditorView, id: string): void {
  const { doc } = view.state
  const position = findNode(doc, id)?.position ?? commentRanges(doc).find(({ thread }) => thread === id)?.from
  if (position === undefined) return
  const $place = doc.resolve(position)
  known.get(view)?.draw(view, [$place.depth < 2 ? position : $place.before(2)])
}

class SketchedParagraphs {
  /** Marks those that are to be drawn, for one update: a sketch does not accept it, and the paragraph is drawn anew. */
  asked = DecorationSet.empty
  readonly #sketches = new Map<EventTarget, Sketch>()
  readonly #near = new Set<EventTarget>()
  #frame: number | null = null
  #state: EditorState | null = null
  #made = 0
  /** Of what stands directly in a section the browser tells when the window comes near (editor.css), and of nothing else. */
  #inSections: ReadonlySet<ProseMirrorNode> | null = null

  readonly nodeView: NodeViewConstructor = (node, view, getPos, decorations) => {
    if (decorations.length > 0 || !this.#isSketched(node, view)) return drawn(node)
    const sketch = new Sketch(node, getPos, () => this.#sketches.delete(sketch.dom))
    this.#sketches.set(sketch.dom, sketch)
    return sketch
  }

  #isSketched(node: ProseMirrorNode, { state }: EditorView): boolean {
    if (state !== this.#state) {
      this.#state = state
      this.#made = 0
      this.#inSections = null
    }
    this.#made += 1
    if (this.#made <= atOnce || node.content.size === 0) return false
    this.#inSections ??= new Set(state.doc.children.flatMap(({ type, children }) => (type.spec.group === 'section' ? children : [])))
    return this.#inSections.has(node)
  }

  follow(view: EditorView): PluginView {
    known.set(view, this)
    const onNear = (event: Event) => {
      if (!(event instanceof ContentVisibilityAutoStateChangeEvent) || event.skipped || event.target === null) return
      if (!this.#sketches.has(event.target)) return
      this.#near.add(event.target)
      this.#frame ??= requestAnimationFrame(() => this.#drawNear(view))
    }
    view.dom.addEventListener('contentvisibilityautostatechange', onNear)
    return {
      destroy: () => {
        known.delete(view)
        view.dom.removeEventListener('contentvisibilityautostatechange', onNear)
        if (this.#frame !== null) cancelAnimationFrame(this.#frame)
      },
    }
  }

  #drawNear(view: EditorView): void {
    this.#frame = null
    if (view.composing) {
      this.#frame = requestAnimationFrame(() => this.#drawNear(view))
      return
    }
    hearSelection(view.dom.ownerDocument)
    const positions = [...this.#near].flatMap((near) => this.#sketches.get(near)?.getPos() ?? [])
    this.#near.clear()
    this.draw(view, positions)
  }

  /** Draws the paragraphs that begin at these positions; those that are drawn stay as they are. */
  draw(view: EditorView, positions: readonly number[]): void {
    const { doc } = view.state
    const asked = positions.flatMap((from) => {
      const paragraph = doc.nodeAt(from)
      return paragraph === null ? [] : Decoration.node(from, from + paragraph.nodeSize, {}, { isAsked: true })
    })
    if (asked.length === 0) return
    this.asked = DecorationSet.create(doc, asked)
    view.updateState(view.state)
    this.asked = DecorationSet.empty
  }
}

/** As the schema says, and as the editor would by itself. */
function drawn(paragraph: ProseMirrorNode): NodeView {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, paragraph.type.spec.toDOM?.(paragraph) ?? ['p', 0])
  return { dom, ...(contentDOM !== undefined && { contentDOM }) }
}

/** A long brief has thousands, made while one waits for it: each is a copy of this one. */
const blank = element('p', { contenteditable: 'false' })

class Sketch implements NodeView {
  readonly dom = document.importNode(blank)
  readonly getPos: () => number | undefined
  readonly destroy: () => void
  #node: ProseMirrorNode

  constructor(node: ProseMirrorNode, getPos: () => number | undefined, destroy: () => void) {
    this.getPos = getPos
    this.destroy = destroy
    this.#node = node
    this.dom.textContent = shownWords(node)
  }

  update(now: ProseMirrorNode, { length: asked }: readonly Decoration[]): boolean {
    if (asked > 0 || !now.sameMarkup(this.#node)) return false
    if (now !== this.#node) this.dom.textContent = shownWords(now)
    this.#node = now
    return true
  }
}
