import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

export interface FoundNode {
  readonly node: ProseMirrorNode
  /** Where the node begins. */
  readonly position: number
}

/** The node with this id, whatever it is. */
export function findNode(document: ProseMirrorNode, id: string): FoundNode | null {
  let found: FoundNode | null = null
  document.descendants((node, position) => {
    if (found === null && node.attrs['id'] === id) found = { node, position }
    return found === null
  })
  return found
}
