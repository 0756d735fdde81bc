import { Extension } from '@tiptap/core'
import { DOMSerializer, Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { setLink } from '../commands/links.ts'
import { readAddress } from '../commands/read-address.ts'
import { nodeType } from '../node-type.ts'
import { cleanPasted } from '../pasted/clean-pasted.ts'
import { commentAttribute } from '../schema/comment.ts'
import { ownNode, ownPrefix } from '../schema/stored-attribute.ts'
import { citationsAsNotes } from './loose-citations.ts'
import { OwnCopies } from './own-copies.ts'
import { bringPicks, picksIn } from './shared-picks.ts'

const copyAttribute = `${ownPrefix}copy`
const foreignPrefix = 'data-foreign-'

/**
 * Lets quotations, notes, entries and ids travel only by copies made in this window: a copy carries a word that only the window knows, and the window keeps the picks it needs, so that another brief gets them too.
 * From anywhere else come paragraphs, headings, lists, tables, text marks, links, and notes of plain text (see clean-pasted.ts).
 */
export const ownClipboard = Extension.create<{ readonly copies: OwnCopies | null }>({
  name: 'ownClipboard',
  addOptions: () => ({ copies: null }),
  addProseMirrorPlugins() {
    const copies = this.options.copies ?? new OwnCopies()
    const { token } = copies
    return [
      new Plugin({
        props: {
          clipboardSerializer: new MarkingSerializer(DOMSerializer.fromSchema(this.editor.schema), token),
          transformPastedHTML: (html) => (html.includes(`${copyAttribute}="${token}"`) ? html : cleanPasted(withoutOwnMarks(html))),
          transformPasted: (slice, view) => fitting(citationsAsNotes(slice), view),
          // Told of the slice when it is copied, cut or dragged.
          transformCopied: (slice, view) => {
            copies.keep(picksIn(slice, view))
            return slice
          },
          // Before any other part looks at what is pasted: what one does of it belongs to the same step of undo.
          handleDOMEvents: { paste: pastedApart },
          handlePaste: (view, event, slice) => {
            if (pasteAsLink(view, event)) return true
            bringPicks(slice, copies, view)
            return pasteBehindEntry(view, slice)
          },
          handleDrop: (view, _event, slice) => {
            bringPicks(slice, copies, view)
            return false
          },
        },
      }),
    ]
  },
})

/** What is pasted is a step of undo apart from what was typed just before and is typed right after. */
function pastedApart(view: EditorView): false {
  const history = yUndoPluginKey.getState(view.state)?.undoManager
  history?.stopCapturing()
  queueMicrotask(() => history?.stopCapturing())
  return false
}

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
    for (const element of dom.querySelectorAll(`[${ownNode}], [${ownPrefix}id], [${commentAttribute}]`))
      element.setAttribute(copyAttribute, this.#token)
    return dom
  }
}

/**
 * Sections and the title block stay where they are: of a copy that spans them, what they hold is pasted. So it is with entries where the section has none of their kind.
 * Left alone, ProseMirror would make the section that is missing around them.
 */
function fitting(given: Slice, { state }: EditorView): Slice {
  const slice = withinEntry(given)
  const { $from } = state.selection
  const room = $from.depth === 0 ? null : $from.node(1).type.contentMatch
  const stays = ({ type, firstChild }: ProseMirrorNode) => {
    if (type.spec.group === 'entry') return firstChild?.type.name === 'entryTitle' && room !== null && room.matchType(type) !== null
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

/** Words copied out of an entry’s text are those words, without the entry around them. ProseMirror closes a copy around what is isolating; its ends are opened again, so that words go into the line and not below it. */
function withinEntry(slice: Slice): Slice {
  const outer = slice.content.childCount === 1 ? slice.content.firstChild : null
  const only = outer?.type.spec.group === 'section' && outer.childCount === 1 ? outer.firstChild : outer
  if (only?.type.spec.group !== 'entry' || only.firstChild?.type.name === 'entryTitle') return slice
  return new Slice(only.content, openDepth(only.firstChild), openDepth(only.lastChild))
}

function openDepth(node: ProseMirrorNode | null): 0 | 1 {
  return node?.type.name === 'paragraph' ? 1 : 0
}

/** An address pasted over words that are selected links them; nothing else that is pasted makes a link of plain text. */
function pasteAsLink({ state, dispatch }: EditorView, event: ClipboardEvent): boolean {
  const pasted = event.clipboardData?.getData('text/plain').trim() ?? ''
  const { $from, $to, empty } = state.selection
  if (empty || !$from.sameParent($to) || !/^(?:https?|mailto):\S+$/u.test(pasted)) return false
  const address = readAddress(pasted)
  const linked = address.kind === 'address' ? setLink(state, { href: address.href, words: '' }) : null
  if (linked !== null) dispatch(linked.scrollIntoView())
  return linked !== null
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
