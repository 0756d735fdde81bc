import { Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'

/** What was copied out of a note’s text, as text may hold it: its paragraphs become paragraphs, and each citation a note of its own. Anything else stays as it is. */
export function citationsAsNotes(slice: Slice): Slice {
  return within(slice, ['citation', 'noteParagraph'], (node) => {
    const { schema } = node.type
    if (node.type.name === 'noteParagraph') return [nodeType(schema, 'paragraph').create(null, mapped(node.content, asNote))]
    return asNote(node)
  })
}

/** What was copied out of the text, as a note may hold it: of a note among it come its text and citations. */
export function notesAsCitations(slice: Slice): Slice {
  return within(slice, ['note', 'quotedWords', 'hardBreak'], inNote)
}

function asNote(node: ProseMirrorNode): readonly ProseMirrorNode[] {
  if (node.type.name !== 'citation') return [node]
  const { schema } = node.type
  return [nodeType(schema, 'note').create({ id: newId() }, nodeType(schema, 'noteParagraph').create(null, node))]
}

function inNote(node: ProseMirrorNode): readonly ProseMirrorNode[] {
  switch (node.type.name) {
    case 'note':
      return node.children.flatMap((paragraph) => paragraph.children)
    case 'quotedWords':
      return node.children
    case 'hardBreak':
      return [node.type.schema.text(' ')]
    default:
      return [node]
  }
}

/** The slice with these nodes made others, whatever they stand in but a note. A slice without them is the same one. */
function within(slice: Slice, names: readonly string[], change: (node: ProseMirrorNode) => readonly ProseMirrorNode[]): Slice {
  let isFound = false
  const changed = (node: ProseMirrorNode): readonly ProseMirrorNode[] => {
    if (names.includes(node.type.name)) {
      isFound = true
      return change(node)
    }
    return node.type.name === 'note' || node.isLeaf ? [node] : [node.copy(mapped(node.content, changed))]
  }
  const content = mapped(slice.content, changed)
  if (!isFound) return slice
  return new Slice(content, Math.min(slice.openStart, depthAt(content, 0)), Math.min(slice.openEnd, depthAt(content, -1)))
}

function mapped(content: Fragment, change: (node: ProseMirrorNode) => readonly ProseMirrorNode[]): Fragment {
  return Fragment.fromArray(content.content.flatMap(change))
}

/** How deep a slice may be open at this end: as far as there are text blocks around its first or last text. */
function depthAt(content: Fragment, end: 0 | -1): number {
  let depth = 0
  let node = content.content.at(end)
  while (node !== undefined && !node.isInline) {
    depth += 1
    node = node.children.at(end)
  }
  return depth
}
