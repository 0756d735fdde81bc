import { Node } from '@tiptap/core'
import { textAttribute } from './stored-attribute.ts'

export const paragraph = Node.create({
  name: 'paragraph',
  // Before every other block: the schema fills an empty place with the first of the group.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ id: textAttribute('id'), hint: textAttribute('hint') }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

const tagLevels = { h1: 1, h2: 1, h3: 1, h4: 2, h5: 2, h6: 2 } as const

/** A heading within a section: two levels, since the section's own title stands above. A pasted page's headings are brought down to these. */
export const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: textAttribute('id'), level: { default: 1, rendered: false } }),
  parseHTML: () => Object.entries(tagLevels).map(([tag, level]) => ({ tag, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs['level'] === 2 ? 'h4' : 'h3', HTMLAttributes, 0],
})
