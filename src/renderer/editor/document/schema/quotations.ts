import { Node } from '@tiptap/core'
import { ownNode, textAttribute } from './stored-attribute.ts'

// No default: a quotation without a pick must never be made by filling a gap.
const pick = { ...textAttribute('pick'), default: undefined, isRequired: true }

/** A block quotation: a pick's words as they now read, and its note. Isolating, so that a Backspace before or after it cannot melt the words into the writer's own. */
export const quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes: () => ({ id: textAttribute('id'), pick, stance: textAttribute('stance') }),
  parseHTML: () => [{ tag: `blockquote[${ownNode}="quotation"]` }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, [ownNode]: 'quotation' }, 0],
})

/** Picked words within a sentence. The quotation marks are drawn around it and are not part of the text. */
export const quotedWords = Node.create({
  name: 'quotedWords',
  group: 'inline',
  inline: true,
  content: 'text*',
  addAttributes: () => ({ id: textAttribute('id'), pick }),
  parseHTML: () => [{ tag: `q[${ownNode}="quotedWords"]` }],
  // The words are the source’s: nobody’s spelling is corrected in them.
  renderHTML: ({ HTMLAttributes }) => ['q', { ...HTMLAttributes, [ownNode]: 'quotedWords', spellcheck: 'false' }, 0],
})
