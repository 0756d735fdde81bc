import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep } from '@tiptap/pm/transform'
import { changedRanges } from './changed-ranges.ts'

/** Bold and the like stand on text alone: ProseMirror also marks the notes, line breaks and quoted words that a selection spans, and the shared document holds no such marks. */
export const marksOnText = Extension.create({
  name: 'marksOnText',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some(({ docChanged }) => docChanged) && !transactions.some(isChangeOrigin) ? withoutMarks(transactions, state) : null,
    }),
  ],
})

function withoutMarks(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const transaction = state.tr
  for (const { from, to } of [...changedRanges(transactions), ...markedRanges(transactions)]) {
    state.doc.nodesBetween(from, Math.min(to, state.doc.content.size), (node, position) => {
      if (node.isInline && !node.isText) for (const mark of node.marks) transaction.removeNodeMark(position, mark)
    })
  }
  return transaction.docChanged ? transaction : null
}

/** Steps that set a mark move nothing, and so change no range. */
function markedRanges(transactions: readonly Transaction[]): readonly { readonly from: number; readonly to: number }[] {
  return transactions.flatMap(({ steps, mapping }) =>
    steps.flatMap((step, index) => {
      if (!(step instanceof AddMarkStep)) return []
      const later = mapping.slice(index + 1)
      return [{ from: later.map(step.from, -1), to: later.map(step.to, 1) }]
    }),
  )
}
