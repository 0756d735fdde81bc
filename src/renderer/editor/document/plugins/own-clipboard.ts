import { Extension } from '@tiptap/core'
import { DOMSerializer, Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
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
          transformPasted: fitting,
          handlePaste: (view, _event, slice) => pasteBehindEntry(view, slice),
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

/**
 * Sections and the title block stay where they are: of a copy that spans them, what they hold is pasted. So it is with entries where the section has none of their kind.
 * Left alone, ProseMirror would make the section that is missing around them.
 */
function fitting(slice: Slice, { state }: EditorView): Slice {
  const { $from } = state.selection
  const room = $from.depth === 0 ? null : $from.node(1).type.contentMatch
  const stays = ({ type }: ProseMirrorNode) => {
    if (type.spec.group === 'entry') return room !== null && room.matchType(type) !== null
    return !frame.has(type.name)
  }
  const open = (nodes: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] =>
    nodes.flatMap((node) => {
      if (node.type.name === 'briefTitle' || node.type.name === 'entryTitle') return titleAsParagraph(node)
      return stays(node) ? [node] : open(node.children)
    })
  const { content } = slice.content
  return content.every(stays) ? slice : new Slice(Fragment.fromArray([...open(content)]), 0, 0)
}

/** An entry pasted within another goes behind it. Left alone, ProseMirror would tear the other in two. */
function pasteBehindEntry(view: EditorView, slice: Slice): boolean {
  const { $to } = view.state.selection
  const hasEntries = slice.content.content.some(({ type }) => type.spec.group === 'entry')
  const depth = Array.from({ length: $to.depth }, (_, index) => index + 1).find((at) => $to.node(at).type.spec.group === 'entry')
  if (!hasEntries || depth === undefined) return false
  const behind = $to.after(depth)
  const transaction = view.state.tr.insert(behind, slice.content)
  const end = transaction.doc.resolve(behind + slice.content.size)
  view.dispatch(transaction.setSelection(Selection.near(end, -1)).scrollIntoView())
  return true
}

const frame = new Set(['titleBlock', 'briefTitle', 'summary', 'situation', 'actors', 'claims', 'openQuestions', 'free'])

function titleAsParagraph(title: ProseMirrorNode): readonly ProseMirrorNode[] {
  return title.childCount === 0 ? [] : [nodeType(title.type.schema, 'paragraph').create(null, title.content)]
}
