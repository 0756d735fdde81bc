import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** Running text as a brief holds it, still to be parsed by its schema. */
export function inlineFromNodes(nodes: readonly ProseMirrorNode[]): object[] {
  return joined(nodes.map(inlineFromNode))
}

/** Comments at one place have no order of their own: two stretches with the same may have them in different orders, and are one. */
function joined(inlines: readonly object[]): object[] {
  const result: object[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (last !== undefined && isText(last) && isText(inline) && JSON.stringify(last.marks) === JSON.stringify(inline.marks)) {
      result[result.length - 1] = { ...last, text: `${last.text}${inline.text}` }
    } else result.push(inline)
  }
  return result
}

function isText(inline: object): inline is { readonly text: string; readonly marks: readonly object[] } {
  return 'text' in inline && 'marks' in inline
}

function isComment(mark: object): mark is { readonly kind: 'comment'; readonly thread: string } {
  return 'thread' in mark
}

function marksOf(node: ProseMirrorNode): readonly object[] {
  const marks = node.marks.map((mark) => ({ kind: mark.type.name, ...mark.attrs }))
  const comments = marks.filter(isComment).toSorted((one, other) => (one.thread < other.thread ? -1 : 1))
  const at = marks.findIndex(isComment)
  return comments.length < 2 ? marks : [...marks.slice(0, at), ...comments, ...marks.slice(at + comments.length)]
}

function inlineFromNode(node: ProseMirrorNode): object {
  const kind = node.type.name
  const { id } = node.attrs
  switch (kind) {
    case 'text':
      return { kind, text: node.text, marks: marksOf(node) }
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
