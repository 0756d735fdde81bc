import { wrapInList } from '@tiptap/pm/schema-list'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { canJoin } from '@tiptap/pm/transform'
import { nodeType } from '../node-type.ts'

const shorthands = {
  '- ': 'bulletList',
  '* ': 'bulletList',
  '1. ': 'orderedList',
  '1) ': 'orderedList',
  '## ': 1,
  '### ': 2,
} as const

/** What a paragraph becomes when its very first characters are a shorthand, once these are gone. `null` where it is none, in a list and in anything but a paragraph. */
export function blockShorthand(state: EditorState): Transaction | null {
  const { selection, schema } = state
  const { $from } = selection
  if (!selection.empty || $from.parent.type.name !== 'paragraph' || $from.node(-1).type.name === 'listItem') return null
  const typed = $from.parent.textBetween(0, $from.parentOffset, null, '\uFFFC')
  const meaning = Object.entries(shorthands).find(([shorthand]) => shorthand === typed)?.[1]
  if (meaning === undefined) return null
  const transaction = state.tr.delete($from.start(), $from.pos)
  if (typeof meaning === 'number') {
    return transaction.setBlockType($from.start(), $from.start(), nodeType(schema, 'heading'), {
      id: $from.parent.attrs['id'],
      level: meaning,
    })
  }
  return inList(state.apply(transaction), transaction, meaning)
}

function inList(state: EditorState, transaction: Transaction, name: 'bulletList' | 'orderedList'): Transaction | null {
  const type = nodeType(state.schema, name)
  let isWrapped = false
  wrapInList(type)(state, ({ steps }) => {
    isWrapped = true
    for (const step of steps) transaction.step(step)
  })
  if (!isWrapped) return null
  // What follows a list of its kind at once goes on with it.
  const start = transaction.selection.$from.before(-2)
  const before = transaction.doc.resolve(start).nodeBefore
  if (before?.type === type && canJoin(transaction.doc, start)) transaction.join(start)
  return transaction.setSelection(TextSelection.near(transaction.selection.$from))
}
