import type { EditorState, Transaction } from '@tiptap/pm/state'

/** A link in the document: the range of its text, in positions of the document. */
export interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** The link at the caret, or where the selection begins. */
export function linkAt({ selection, schema }: EditorState): LinkRange | null {
  const { $from } = selection
  const type = schema.marks['link']
  if (type === undefined || !$from.parent.inlineContent) return null
  const pieces = linkedPieces($from.parent.children, $from.start())
  const within = pieces.find(({ from, to }) => selection.from >= from && (selection.empty ? selection.from <= to : selection.from < to))
  return within ?? null
}

/** Neighbouring texts with the same address are one link. */
function linkedPieces(nodes: EditorState['doc']['children'], start: number): readonly LinkRange[] {
  const pieces: LinkRange[] = []
  let from = start
  for (const node of nodes) {
    const to = from + node.nodeSize
    const href: unknown = node.marks.find(({ type }) => type.name === 'link')?.attrs['href']
    const last = pieces.at(-1)
    if (typeof href === 'string') {
      if (last?.href === href && last.to === from) pieces.splice(-1, 1, { ...last, to })
      else pieces.push({ from, to, href })
    }
    from = to
  }
  return pieces
}

/** Links the link at the caret, the selected text, or, where nothing is selected, `words` put in at the caret. `href` must be one that `readAddress` gave. `null` where no link may stand. */
export function setLink(state: EditorState, { href, words }: { readonly href: string; readonly words: string }): Transaction | null {
  const type = state.schema.marks['link']
  const { selection } = state
  if (type === undefined || !selection.$from.parent.type.allowsMarkType(type)) return null
  const range = linkAt(state) ?? selection
  if (range.from !== range.to) return state.tr.removeMark(range.from, range.to, type).addMark(range.from, range.to, type.create({ href }))
  if (words === '' || selection.$from.parent.type.name === 'quotedWords') return null
  const marks = [...selection.$from.marks().filter((mark) => mark.type !== type), type.create({ href })]
  return state.tr.insert(range.from, state.schema.text(words, marks))
}

/** Leaves the words of the link at the caret, or of all in the selection, without it. */
export function removeLink(state: EditorState): Transaction | null {
  const range = state.selection.empty ? linkAt(state) : state.selection
  const type = state.schema.marks['link']
  if (range === null || type === undefined) return null
  const transaction = state.tr.removeMark(range.from, range.to, type)
  return transaction.docChanged ? transaction : null
}
