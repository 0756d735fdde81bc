import type { JSONContent } from '@tiptap/core'
import type { Inline, Mark, Note, Text } from '#core/brief'

/** Running text as nodes. Neighbouring texts with the same marks become one, as the editor would hold them. */
export function inlineToNodes(content: readonly Inline[]): JSONContent[] {
  return joined(content.map(inlineToNode))
}

function inlineToNode(inline: Inline): JSONContent {
  switch (inline.kind) {
    case 'text':
      return textToNode(inline)
    case 'lineBreak':
      return { type: 'hardBreak' }
    case 'quotedWords':
      return { type: 'quotedWords', attrs: { id: inline.id, pick: inline.pick }, content: joined(inline.content.map(textToNode)) }
    case 'note':
      return { type: 'note', attrs: { id: inline.id }, content: inline.paragraphs.map(noteParagraphToNode) }
  }
}

function noteParagraphToNode(content: Note['paragraphs'][number]): JSONContent {
  return {
    type: 'noteParagraph',
    content: joined(
      content.map((item) => (item.kind === 'text' ? textToNode(item) : { type: 'citation', attrs: { id: item.id, items: item.items } })),
    ),
  }
}

// In the order in which the schema nests them, and each kind once; comments each once, by thread, so that it is the same whoever writes them.
const markOrder = ['link', 'comment', 'bold', 'italic', 'underline', 'superscript'] as const satisfies readonly Mark['kind'][]

function textToNode({ text, marks }: Text): JSONContent {
  const ordered = markOrder.flatMap((kind) => (kind === 'comment' ? commentsOf(marks) : (marks.find((mark) => mark.kind === kind) ?? [])))
  if (ordered.length === 0) return { type: 'text', text }
  return {
    type: 'text',
    text,
    marks: ordered.map(({ kind, ...attrs }) => ({ type: kind, ...(Object.keys(attrs).length > 0 && { attrs }) })),
  }
}

function commentsOf(marks: Text['marks']): readonly Mark[] {
  const threads = new Set(marks.flatMap((mark) => (mark.kind === 'comment' ? [mark.thread] : [])))
  return [...threads].toSorted().map((thread) => ({ kind: 'comment', thread }))
}

function joined(nodes: readonly JSONContent[]): JSONContent[] {
  const result: JSONContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else result.push(node)
  }
  return result
}
