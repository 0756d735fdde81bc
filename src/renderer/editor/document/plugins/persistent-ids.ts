import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { newId } from '../new-id.ts'
import { changedRanges } from './changed-ranges.ts'

/**
 * Gives an id to every node that should have one, once, and a new one to the copy when a node is split or pasted beside itself. A node that is only moved keeps its own.
 * Looks at nothing but nodes that begin within what changed; only when there are such nodes is the document searched for their doubles.
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
  const taken = idsBut(state.doc, arrivals)
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

function idsBut(document: ProseMirrorNode, arrivals: ReadonlyMap<number, ProseMirrorNode>): Set<unknown> {
  const ids = new Set<unknown>()
  document.descendants((node, position) => {
    if (hasId(node) && !arrivals.has(position)) ids.add(node.attrs['id'])
  })
  return ids
}

function hasId(node: ProseMirrorNode): boolean {
  return node.type.spec.attrs?.['id'] !== undefined
}
