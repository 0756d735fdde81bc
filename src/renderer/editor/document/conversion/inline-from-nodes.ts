import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** Running text as a brief holds it, still to be parsed by its schema. */
export function inlineFromNodes(nodes: readonly ProseMirrorNode[]): object[] {
  return nodes.map(inlineFromNode)
}

function inlineFromNode(node: ProseMirrorNode): object {
  const kind = node.type.name
  const { id } = node.attrs
  switch (kind) {
    case 'text':
      return { kind, text: node.text, marks: node.marks.map((mark) => ({ kind: mark.type.name, ...mark.attrs })) }
    case 'hardBreak':
      return { kind: 'lineBreak' }
    case 'quotedWords':
      return { kind, id, pick: node.attrs['pick'], content: inlineFromNodes(node.children) }
    case 'note':
      return { kind, id, paragraphs: node.children.map((paragraph) => inlineFromNodes(paragraph.children)) }
    default:
      return { kind, ...node.attrs }
  }
}
