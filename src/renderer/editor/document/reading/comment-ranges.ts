import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** A stretch of text that carries a comment’s mark. */
export interface CommentRange {
  readonly thread: string
  readonly mark: Mark
  readonly from: number
  readonly to: number
  /** The id of the note whose text it is; `null` in the text itself. */
  readonly note: string | null
}

/** Every stretch that carries a comment’s mark, one for each text and thread, in reading order. */
export function commentRanges(document: ProseMirrorNode): readonly CommentRange[] {
  const ranges: CommentRange[] = []
  document.descendants((node, position, parent) => {
    if (!node.isText) return
    // Those that begin together are in order of their ids: y-tiptap gives the marks of one text back in any order.
    for (const mark of node.marks.toSorted(byThread)) {
      if (mark.type.name === 'comment')
        ranges.push({
          thread: threadOf(mark),
          mark,
          from: position,
          to: position + node.nodeSize,
          note: noteOf(document, position, parent),
        })
    }
  })
  return ranges
}

function noteOf(document: ProseMirrorNode, position: number, parent: ProseMirrorNode | null): string | null {
  return parent?.type.name === 'noteParagraph' ? String(document.resolve(position).node(-1).attrs['id']) : null
}

function byThread(one: Mark, other: Mark): number {
  return String(one.attrs['thread']) < String(other.attrs['thread']) ? -1 : 1
}

/** The ids of the threads of these marks. */
export function threadsOf(marks: readonly Mark[]): readonly string[] {
  return marks.filter(({ type }) => type.name === 'comment').map(threadOf)
}

/** The thread whose text the caret stands in or at; of several the one that begins last. `null` for none. */
export function threadAtCaret({ selection: { $head } }: EditorState): string | null {
  const at = [...threadsOf($head.nodeAfter?.marks ?? []), ...threadsOf($head.nodeBefore?.marks ?? [])]
  return at[0] ?? null
}

function threadOf({ attrs }: Mark): string {
  return String(attrs['thread'])
}
