import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Doc, Transaction as YTransaction, UndoManager, YMapEvent } from 'yjs'
import { commentsField, keptField, picksField } from '../saving/fields.ts'
import { type ChangeBeside, changesIn, joinedChanges } from './changes-beside.ts'
import { differenceBetween } from './difference.ts'
import { joinedItems, type KnownStep, makeStep, type Place, type StackItem } from './known-step.ts'

/** The selection and the text before what was done last to the text. */
const key = new PluginKey<Place>('undoSteps')

interface StackEvent {
  readonly stackItem: StackItem
  readonly origin: unknown
}

/**
 * Undoes and redoes what the writer did by what it made of the text and of what stands beside it, and puts the caret where the step began or ended, as in Word. Yjs says what belongs to one step, and takes a step back itself only where another person has written since.
 * Its own way does not suit a text with a schema. It brings back what was deleted piece by piece; a section that is without its paragraphs for a moment is removed by y-tiptap (`createNodeFromYElement`), and a step whose place is gone is passed over without a word (`popStackItem`): what was undone could not all be redone.
 */
export const undoSteps = Extension.create({
  name: 'undoSteps',
  addProseMirrorPlugins: () => {
    // Outlives the view of the plugin, which is made anew whenever a plugin comes or goes.
    const known = new WeakMap<StackItem, KnownStep>()
    return [
      new Plugin<Place>({
        key,
        state: {
          init: (_config, state) => placeOf(state),
          apply: (transaction, before, earlier) =>
            transaction.docChanged && transaction.getMeta('appendedTransaction') === undefined ? placeOf(earlier) : before,
        },
        view: (view) => {
          const history: UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager
          return history === undefined ? {} : { destroy: followSteps(view, history, known) }
        },
      }),
    ]
  },
})

/** The answer ends it. */
function followSteps(view: EditorView, history: UndoManager, known: WeakMap<StackItem, KnownStep>): () => void {
  const byYjs = { undo: history.undo.bind(history), redo: history.redo.bind(history) }
  /** The step that what is done next may still belong to. */
  let open: { readonly item: StackItem; readonly begun: Place; readonly beside: readonly ChangeBeside[]; readonly others: number } | null =
    null
  /** Since the last change that belongs to a step. */
  let beside: readonly ChangeBeside[] = []
  let others = 0

  const isTaking = () => history.undoing || history.redoing
  const notice = (_update: Uint8Array, _origin: unknown, _document: Doc, { local }: YTransaction) => {
    if (!local) others += 1
  }
  const noticeBeside = (event: YMapEvent<unknown>) => {
    if (event.transaction.local && !isTaking()) beside = joinedChanges(beside, changesIn(event))
  }
  const keep = ({ stackItem, origin }: StackEvent) => {
    if (isTaking()) return
    const after = placeOf(view.state)
    const earlier = open?.item === stackItem ? open : null
    const begun = earlier?.begun ?? (origin === ySyncPluginKey ? key.getState(view.state) : null) ?? after
    open = { item: stackItem, begun, beside: joinedChanges(earlier?.beside ?? [], beside), others: earlier?.others ?? others }
    beside = []
    const text = differenceBetween(begun.document, after.document)
    known.set(stackItem, { before: begun.selection, after: after.selection, text, beside: open.beside, others: open.others })
  }
  const take = (type: 'undo' | 'redo'): StackItem | null => {
    const [from, to] = type === 'undo' ? [history.undoStack, history.redoStack] : [history.redoStack, history.undoStack]
    const item = from.at(-1)
    if (item === undefined) return null
    open = null
    const [step, height] = [known.get(item), to.length]
    if (step?.others !== others || !whileTaking(history, type, () => makeStep(view, step, type))) {
      others += 1
      return byYjs[type]()
    }
    from.pop()
    const turned = joinedItems(to.splice(height)) ?? item
    to.push(turned)
    known.set(turned, step)
    return item
  }

  const maps = [picksField, keptField, commentsField].map((name) => history.doc.getMap(name))
  for (const map of maps) map.observe(noticeBeside)
  history.doc.on('update', notice)
  history.on('stack-item-added', keep)
  history.on('stack-item-updated', keep)
  history.undo = () => take('undo')
  history.redo = () => take('redo')
  return () => {
    for (const map of maps) map.unobserve(noticeBeside)
    history.doc.off('update', notice)
    history.off('stack-item-added', keep)
    history.off('stack-item-updated', keep)
    Object.assign(history, byYjs)
  }
}

/** Yjs puts what `make` changes on the other stack. */
function whileTaking(history: UndoManager, type: 'undo' | 'redo', make: () => boolean): boolean {
  const flag = type === 'undo' ? 'undoing' : 'redoing'
  history.stopCapturing()
  history[flag] = true
  try {
    return make()
  } finally {
    history[flag] = false
  }
}

function placeOf({ selection, doc }: EditorState): Place {
  return { selection: selection.getBookmark(), document: doc }
}
