import { Node } from '@tiptap/core'
import { ownNode, textAttribute } from './stored-attribute.ts'

/** A footnote where its reference stands. An atom for the text around it: the caret passes it as one character, and its inside is edited in a view of its own. */
export const note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  isolating: true,
  content: 'noteParagraph+',
  addAttributes: () => ({ id: textAttribute('id') }),
  parseHTML: () => [{ tag: `span[${ownNode}="note"]` }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, [ownNode]: 'note' }, 0],
  // Copied as plain text, a footnote must not run into the sentence.
  renderText: () => '',
})

export const noteParagraph = Node.create({
  name: 'noteParagraph',
  content: '(text | citation)*',
  // A span, because HTML ends a paragraph where another begins inside it.
  parseHTML: () => [{ tag: `span[${ownNode}="noteParagraph"]` }],
  renderHTML: () => ['span', { [ownNode]: 'noteParagraph' }, 0],
})
