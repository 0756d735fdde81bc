import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** Whether there is nothing in a text block but words: most are so. */
export function hasOnlyText({ children }: ProseMirrorNode): boolean {
  return children.every(({ isText }) => isText)
}

/**
 * What `read` finds in the text blocks of a part of the document, in reading order.
 * Nodes never change, so every part is read once: after a keystroke only the text block that was written in, and what it stands in is put together anew.
 */
export function gathered<TFound>(read: (textblock: ProseMirrorNode) => readonly TFound[]): (part: ProseMirrorNode) => readonly TFound[] {
  const known = new WeakMap<ProseMirrorNode, readonly TFound[]>()
  const gather = (part: ProseMirrorNode): readonly TFound[] => {
    const before = known.get(part)
    if (before !== undefined) return before
    const found = part.isTextblock ? read(part) : part.children.flatMap((child) => gather(child))
    known.set(part, found)
    return found
  }
  return gather
}
