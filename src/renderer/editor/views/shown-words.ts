import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** The words of a text block as they are read: the text of a note does not stand where its number does. */
export function shownWords({ children }: ProseMirrorNode): string {
  let words = ''
  for (const child of children) {
    if (child.isText) words += child.text
    else if (child.type.name === 'hardBreak') words += '\n'
    else if (child.type.name !== 'note') words += child.textContent
  }
  return words
}
