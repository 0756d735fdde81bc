import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Doc } from 'yjs'
import { commentsField, keptField, picksField, picksOrigin } from '../saving/fields.ts'

const key = new PluginKey('undoablePicks')

/**
 * Takes the brief's picks and comments into the history of its text: what is done to both in one step is undone and redone in one.
 * A change to picks alone leaves the text as it is; a transaction without steps then tells whoever follows the editor (`changesPicks`).
 */
export const undoablePicks = Extension.create({
  name: 'undoablePicks',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      view: (view) => {
        const shared: Doc | undefined = ySyncPluginKey.getState(view.state)?.doc
        const history = yUndoPluginKey.getState(view.state)?.undoManager
        if (shared === undefined || history === undefined) return {}
        const picks = shared.getMap(picksField)
        const kept = shared.getMap(keptField)
        const comments = shared.getMap(commentsField)
        history.addToScope([picks, kept, comments])
        history.addTrackedOrigin(picksOrigin)
        // A pick that was taken away, came back with what was pasted and went again by undo would else be held for another person’s doing, and not come back with its quotation.
        history.ignoreRemoteMapChanges = true
        // After the transaction and not as an observer of it: before the text has been brought up to date, the editor would write its old text over what is being undone.
        let isChanged = false
        const note = () => {
          isChanged = true
        }
        const tell = () => {
          if (!isChanged) return
          isChanged = false
          // After an undo y-tiptap takes any transaction without steps for one that ends the step, unless it is told otherwise.
          view.dispatch(view.state.tr.setMeta(key, true).setMeta(ySyncPluginKey, { addToHistory: true }))
        }
        picks.observe(note)
        kept.observe(note)
        comments.observe(note)
        shared.on('afterTransaction', tell)
        // y-tiptap leaves the selection of the step just undone for the next one, where it is a place in another text: past that text’s end it throws, and text and shared document part.
        history.on('stack-item-popped', () => {
          const { binding } = ySyncPluginKey.getState(view.state)
          if (binding !== null) binding.beforeTransactionSelection = null
        })
        const destroy = () => {
          picks.unobserve(note)
          kept.unobserve(note)
          comments.unobserve(note)
          shared.off('afterTransaction', tell)
        }
        return { destroy }
      },
    }),
  ],
})

/** Whether picks or comments were added, taken away or written about. */
export function changesPicks(transaction: Transaction): boolean {
  return transaction.getMeta(key) === true
}
