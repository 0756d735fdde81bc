import { Mark } from '@tiptap/core'
import { ownPrefix } from './stored-attribute.ts'

export const commentAttribute = `${ownPrefix}comment`

/** The stretch of text that a comment is about; what is said stands beside the text (see saving/brief-document.ts). Several may overlap. Not inclusive: what is typed at its end is not what was commented. */
export const comment = Mark.create({
  name: 'comment',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({
    thread: {
      default: undefined,
      isRequired: true,
      parseHTML: (element) => element.getAttribute(commentAttribute),
      renderHTML: (attributes) => ({ [commentAttribute]: attributes['thread'] }),
    },
  }),
  parseHTML: () => [{ tag: `span[${commentAttribute}]`, consuming: false }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
