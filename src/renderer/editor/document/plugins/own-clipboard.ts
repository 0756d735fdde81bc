import { Extension } from '@tiptap/core'
import { DOMSerializer, Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { newId } from '../new-id.ts'
import { ownNode, ownPrefix } from '../schema/stored-attribute.ts'

const copyAttribute = `${ownPrefix}copy`
const foreignPrefix = 'data-foreign-'

/**
 * Lets quotations, notes, entries and ids travel only by copies made in this editor: a copy carries a word that only this editor knows.
 * From anywhere else, another brief included (whose picks this one does not have), come paragraphs, headings, lists, text marks and links.
 */
export const ownClipboard = Extension.create({
  name: 'ownClipboard',
  addProseMirrorPlugins() {
    const token = newId()
    return [
      new Plugin({
        props: {
          clipboardSerializer: new MarkingSerializer(DOMSerializer.fromSchema(this.editor.schema), token),
          transformPastedHTML: (html) => (html.includes(`${copyAttribute}="${token}"`) ? html : withoutOwnMarks(html)),
          transformPasted: withoutFrame,
        },
      }),
    ]
  },
})

// ProseMirror takes `data-pm-slice` as an order to wrap what is pasted in nodes that it names.
function withoutOwnMarks(html: string): string {
  return html.replaceAll(ownPrefix, foreignPrefix).replaceAll('data-pm-slice', `${foreignPrefix}slice`)
}

class MarkingSerializer extends DOMSerializer {
  readonly #token: string

  constructor({ nodes, marks }: DOMSerializer, token: string) {
    super(nodes, marks)
    this.#token = token
  }

  override serializeFragment(...[fragment, options, target]: Parameters<DOMSerializer['serializeFragment']>) {
    const dom = super.serializeFragment(fragment, options, target)
    for (const element of dom.querySelectorAll(`[${ownNode}], [${ownPrefix}id]`)) element.setAttribute(copyAttribute, this.#token)
    return dom
  }
}

/** Sections and the title block stay where they are: of a copy that spans them, what they hold is pasted. */
function withoutFrame(slice: Slice): Slice {
  const frame = new Set(['titleBlock', 'briefTitle', 'summary', 'situation', 'actors', 'claims', 'openQuestions', 'free'])
  const open = (fragment: Fragment): Fragment =>
    Fragment.fromArray(
      fragment.content.flatMap((node) => {
        if (!frame.has(node.type.name)) return [node]
        if (node.type.name !== 'briefTitle') return open(node.content).content
        return node.childCount === 0 ? [] : [node.type.schema.node('paragraph', null, node.content)]
      }),
    )
  if (!slice.content.content.some((node) => frame.has(node.type.name))) return slice
  return new Slice(open(slice.content), 0, 0)
}
