import { Node } from '@tiptap/core'
import { textAttribute } from './stored-attribute.ts'

/** A line across the page. */
export const rule = Node.create({
  name: 'rule',
  group: 'wide',
  addAttributes: () => ({ id: textAttribute('id') }),
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
})
