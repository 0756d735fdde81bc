import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { hearSelection } from '#ui/selection'

interface Drawn {
  /** The block with the caret and its neighbours, where one stroke may take the caret. */
  readonly atCaret: DecorationSet
  /** These, and those where the caret has been since the last frame. */
  readonly sinceFrame: DecorationSet
}

const key = new PluginKey<Drawn>('drawnAtCaret')

/** States that a frame has shown. */
const shown = new WeakSet<EditorState>()

/**
 * Has the block with the caret drawn at once. With `content-visibility: auto` the browser passes over a block until its next frame, also a block just made by Enter:
 * what is typed into it before that it puts in front of the letter before, and an arrow key leaps over it. Being passed over begins within a frame for the same reason.
 */
export const drawnAtCaret = Extension.create({
  name: 'drawnAtCaret',
  addProseMirrorPlugins: () => [
    new Plugin<Drawn>({
      key,
      state: { init: (_config, state) => alone(atCaret(state)), apply: after },
      props: { decorations: drawnIn },
      view: () => {
        let frame: number | null = null
        const settle = (view: EditorView) => {
          frame = null
          if (view.composing) {
            schedule(view)
            return
          }
          hearSelection(view.dom.ownerDocument)
          shown.add(view.state)
          view.updateState(view.state)
        }
        const schedule = (view: EditorView) => {
          const drawn = key.getState(view.state)
          if (drawn !== undefined && drawn.atCaret !== drawn.sinceFrame) frame ??= requestAnimationFrame(() => settle(view))
        }
        return {
          update: (view) => {
            if (!shown.has(view.state)) schedule(view)
          },
          destroy: () => {
            if (frame !== null) cancelAnimationFrame(frame)
          },
        }
      },
    }),
  ],
})

function drawnIn(state: EditorState): DecorationSet | undefined {
  const drawn = key.getState(state)
  return shown.has(state) ? drawn?.atCaret : drawn?.sinceFrame
}

function after(transaction: Transaction, drawn: Drawn, before: EditorState, state: EditorState): Drawn {
  if (!transaction.docChanged && !transaction.selectionSet) return shown.has(before) ? alone(drawn.atCaret) : drawn
  const now = atCaret(state)
  const earlier = (drawnIn(before) ?? DecorationSet.empty).map(transaction.mapping, transaction.doc)
  const left = earlier.find().filter(({ from, to }) => !now.find(from, to).some((one) => one.from === from && one.to === to))
  return left.length === 0 ? alone(now) : { atCaret: now, sinceFrame: now.add(state.doc, left) }
}

function alone(atCaretNow: DecorationSet): Drawn {
  return { atCaret: atCaretNow, sinceFrame: atCaretNow }
}

function atCaret({ doc, selection: { $anchor, $head } }: EditorState): DecorationSet {
  const blocks = new Map([$anchor, $head].flatMap(blocksAround))
  return DecorationSet.create(
    doc,
    [...blocks].map(([from, to]) => Decoration.node(from, to, { class: 'is-drawn' })),
  )
}

/** Of what stands directly in a section: only that is passed over while it is out of sight (editor.css). */
function blocksAround($position: ResolvedPos): readonly (readonly [number, number])[] {
  if ($position.depth < 2) return []
  const section = $position.node(1)
  const index = $position.index(1)
  const [from, to] = [$position.before(2), $position.after(2)]
  const previous = section.maybeChild(index - 1)
  const next = section.maybeChild(index + 1)
  return [
    ...(previous === null ? [] : [[from - previous.nodeSize, from] as const]),
    [from, to],
    ...(next === null ? [] : [[to, to + next.nodeSize] as const]),
  ]
}
