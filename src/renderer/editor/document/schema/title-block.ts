import { Node } from '@tiptap/core'
import { outletRatingSchema } from '#core/brief'
import { listAttribute, ownNode, textAttribute } from './stored-attribute.ts'

/** What stands above the first section: title, the fields from whom to what marking, and the bottom line. */
export const titleBlock = Node.create({
  name: 'titleBlock',
  content: 'briefTitle summary',
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({
    from: textAttribute('from'),
    to: textAttribute('to'),
    date: textAttribute('date'),
    reference: textAttribute('reference'),
    marking: textAttribute('marking'),
    likelihoodScale: textAttribute('likelihoodScale'),
    outlets: listAttribute('outlets', outletRatingSchema),
    language: textAttribute('language', 'en-GB'),
    style: textAttribute('style'),
  }),
  parseHTML: () => [{ tag: `header[${ownNode}="titleBlock"]` }],
  renderHTML: ({ HTMLAttributes }) => ['header', { ...HTMLAttributes, [ownNode]: 'titleBlock' }, 0],
})

export const briefTitle = Node.create({
  name: 'briefTitle',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: `h1[${ownNode}="briefTitle"]`, priority: 60 }],
  renderHTML: () => ['h1', { [ownNode]: 'briefTitle' }, 0],
})

/** The bottom line up front. */
export const summary = Node.create({
  name: 'summary',
  content: '(block | wide)+',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: `div[${ownNode}="summary"]` }],
  renderHTML: () => ['div', { [ownNode]: 'summary' }, 0],
})
