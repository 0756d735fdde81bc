import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import { newId } from './new-id.ts'
import { nodeType } from './node-type.ts'

export function emptyParagraph(schema: Schema): ProseMirrorNode {
  return nodeType(schema, 'paragraph').create({ id: newId() })
}

export function isEmptyParagraph(node: ProseMirrorNode | null | undefined): boolean {
  return node?.type.name === 'paragraph' && node.childCount === 0
}
