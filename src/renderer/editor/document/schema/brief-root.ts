import { Node } from '@tiptap/core'

/** The whole brief. Sections always follow the title block, so there is always somewhere to write. */
export const briefRoot = Node.create({
  name: 'doc',
  topNode: true,
  content: 'titleBlock section+',
})
