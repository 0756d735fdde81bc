import type { Command, EditorState, Transaction } from '@tiptap/pm/state'

/** What a ProseMirror command would dispatch; `null` where it does not apply. */
export function transactionOf(state: EditorState, command: Command): Transaction | null {
  let made: Transaction | null = null
  command(state, (transaction) => {
    made = transaction
  })
  return made
}
