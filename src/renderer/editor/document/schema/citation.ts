import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as v from 'valibot'
import { type CiteItem, citeItemSchema } from '#core/brief'
import { ownNode, ownPrefix, textAttribute } from './stored-attribute.ts'

const itemsSchema = v.pipe(v.array(citeItemSchema), v.minLength(1), v.readonly())
const itemsAttribute = `${ownPrefix}items`

/** One or more sources within a note. What the reader sees is written by the citation style, never typed. */
export const citation = Node.create({
  name: 'citation',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: textAttribute('id'),
    items: {
      // No default: a citation of nothing must never be made by filling a gap.
      default: undefined,
      isRequired: true,
      keepOnSplit: false,
      parseHTML: (element) => v.parse(itemsSchema, JSON.parse(element.getAttribute(itemsAttribute) ?? '')),
      renderHTML: (attributes) => ({ [itemsAttribute]: JSON.stringify(attributes['items']) }),
    },
  }),
  parseHTML: () => [{ tag: `span[${ownNode}="citation"]` }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, [ownNode]: 'citation' }],
})

// Nodes never change: what was parsed once need not be parsed again at every keystroke.
const parsed = new WeakMap<ProseMirrorNode, readonly CiteItem[]>()

/** What a citation cites. */
export function citeItems(citation: ProseMirrorNode): readonly CiteItem[] {
  const known = parsed.get(citation)
  if (known !== undefined) return known
  const items = v.parse(itemsSchema, citation.attrs['items'])
  parsed.set(citation, items)
  return items
}
