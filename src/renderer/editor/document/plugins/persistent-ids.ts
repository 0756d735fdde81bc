import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { newId } from '../new-id.ts'
import { gathered } from '../reading/gathered.ts'
import { changedRanges } from './changed-ranges.ts'

/**
 * Gives an id to every node that should have one, once, and a new one to the copy when a node is split or pasted beside itself. A node that is only moved keeps its own.
 * Looks at nothing but nodes that begin within what changed; only for the ids that they bring is the document searched, by what is known of its text blocks.
 */
export const persistentIds = Extension.create({
  name: 'persistentIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        // What comes from the shared document (loading, undo, another person) has its ids; changing it here would not reach the shared document.
        if (!transactions.some((transaction) => transaction.docChanged) || transactions.some(isChangeOrigin)) return null
        return withIds(transactions, state)
      },
    }),
  ],
})

function withIds(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const arrivals = arrived(state.doc, transactions)
  if (arrivals.size === 0) return null
  const taken = takenElsewhere(state.doc, arrivals)
  const transaction = state.tr
  for (const [position, node] of arrivals) {
    const id: unknown = node.attrs['id']
    if (typeof id === 'string' && id !== '' && !taken.has(id)) taken.add(id)
    else transaction.setNodeAttribute(position, 'id', newId())
  }
  return transaction.docChanged ? transaction : null
}

/** Nodes with ids that begin within a changed range, by position, in reading order. */
function arrived(document: ProseMirrorNode, transactions: readonly Transaction[]): ReadonlyMap<number, ProseMirrorNode> {
  const nodes: [number, ProseMirrorNode][] = []
  for (const { from, to } of changedRanges(transactions)) {
    document.nodesBetween(from, Math.min(to, document.content.size), (node, position) => {
      if (position >= from && position < to && hasId(node)) nodes.push([position, node])
    })
  }
  return new Map(nodes.toSorted(([a], [b]) => a - b))
}

/** Which of the ids that arrive stand elsewhere too. */
function takenElsewhere(document: ProseMirrorNode, arrivals: ReadonlyMap<number, ProseMirrorNode>): Set<unknown> {
  const brought = new Set<unknown>([...arrivals.values()].map(({ attrs }) => attrs['id']).filter((id) => typeof id === 'string'))
  const taken = new Set<unknown>()
  if (brought.size === 0) return taken
  document.descendants((node, position) => {
    if (node.isTextblock && !idsIn(node).some((id) => brought.has(id))) return false
    const id: unknown = node.attrs['id']
    if (brought.has(id) && !arrivals.has(position)) taken.add(id)
    return true
  })
  return taken
}

/** The ids of the text blocks in a part of the document and of what stands in them. */
const idsIn = gathered((textblock): readonly unknown[] => {
  const ids: unknown[] = [textblock.attrs['id']]
  textblock.descendants((node) => {
    if (hasId(node)) ids.push(node.attrs['id'])
  })
  return ids
})

function hasId(node: ProseMirrorNode): boolean {
  return node.type.spec.attrs?.['id'] !== undefined
}
