import type { EditorState, Transaction } from '@tiptap/pm/state'
import { countWords } from '#core/article'
import { commentRanges } from '../reading/comment-ranges.ts'

/** A stretch of text, in positions of the document. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** What a comment made now would be about: the selected text, or the word that the caret is in. `null` where there is none, and in the brief’s title, which holds plain text. */
export function rangeToComment(state: EditorState): TextRange | null {
  const { from, to, empty, $from } = state.selection
  const range = empty ? wordAround(state) : { from, to }
  return range === null || $from.parent.type.name === 'briefTitle' || wordsIn(state, range).trim() === '' ? null : range
}

/** The words that a comment is about, as they read; a new block begins a new line. */
export function wordsIn({ doc }: EditorState, { from, to }: TextRange): string {
  return doc.textBetween(from, to, '\n', ({ type }) => (type.name === 'hardBreak' ? '\n' : ''))
}

/** Marks the text of a range, but not the notes in it, which are text of their own; a range within a note marks the note’s. `null` where there is no text to mark. */
export function commentText(state: EditorState, { from, to }: TextRange, thread: string): Transaction | null {
  const type = state.schema.marks['comment']
  if (type === undefined) return null
  const mark = type.create({ thread })
  const transaction = state.tr
  state.doc.nodesBetween(from, to, (node, position, parent) => {
    if (node.type.name === 'note') return from > position && to < position + node.nodeSize
    if (!node.isText || parent === null || !parent.type.allowsMarkType(type)) return true
    transaction.addMark(Math.max(from, position), Math.min(to, position + node.nodeSize), mark)
    return false
  })
  return transaction.docChanged ? transaction : null
}

/** Takes a comment’s mark off the text; `null` where none carries it. */
export function uncommentText(state: EditorState, thread: string): Transaction | null {
  const transaction = state.tr
  for (const { from, to, mark, thread: marked } of commentRanges(state.doc)) {
    if (marked === thread) transaction.removeMark(from, to, mark)
  }
  return transaction.docChanged ? transaction : null
}

function wordAround({ doc, selection: { $from, from } }: EditorState): TextRange | null {
  if (!$from.parent.isTextblock) return null
  const start = $from.start()
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(doc.textBetween(start, from, '\n', ' '))?.[0] ?? ''
  const after = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(doc.textBetween(from, $from.end(), '\n', ' '))?.[0] ?? ''
  return countWords(before + after) === 0 ? null : { from: from - before.length, to: from + after.length }
}
