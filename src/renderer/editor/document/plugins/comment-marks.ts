import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Doc } from 'yjs'
import { commentRanges, threadAtCaret, threadsOf } from '../reading/comment-ranges.ts'
import { openThreads } from '../saving/open-threads.ts'
import { changedRanges } from './changed-ranges.ts'
import { changesPicks } from './undoable-picks.ts'

interface CommentMarks {
  /** One a stretch of text; its spec is `{ threads }`. */
  readonly decorations: DecorationSet
  readonly open: ReadonlySet<string>
  /** The thread whose text the caret is in. */
  readonly current: string | null
}

const key = new PluginKey<CommentMarks>('commentMarks')

/**
 * Shows what open comments are about, and the current one more strongly. Looks through the whole text only when threads change; at a keystroke, at what changed.
 * A copy that is pasted carries no comment; what was cut and comes back elsewhere keeps its own.
 */
export const commentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<CommentMarks>({
      key,
      state: {
        init: (_config, state) => anew(state, threadAtCaret(state)),
        apply: (transaction, marks, _before, state) => after(transaction, marks, state),
      },
      props: {
        decorations: (state) => key.getState(state)?.decorations,
        transformPasted: (slice, view) => {
          // What is dragged from one place to another is still at the first when it arrives at the second.
          if (view.dragging?.move === true) return slice
          return withoutTakenThreads(slice, view.state.doc)
        },
      },
    }),
  ],
})

/** Whether a thread is open: neither resolved nor deleted. */
export function isOpenThread(state: EditorState, thread: string): boolean {
  return key.getState(state)?.open.has(thread) === true
}

/** A copy that is pasted, without the comments that the text still has. */
export function withoutTakenThreads(slice: Slice, document: ProseMirrorNode): Slice {
  return withoutThreads(slice, new Set(commentRanges(document).map(({ thread }) => thread)))
}

/** The thread whose text the caret is in; `null` for none. */
export function currentThread(state: EditorState): string | null {
  return key.getState(state)?.current ?? null
}

function after(transaction: Transaction, marks: CommentMarks, state: EditorState): CommentMarks {
  const current = transaction.docChanged || transaction.selectionSet ? threadAtCaret(state) : marks.current
  if (changesPicks(transaction) || isChangeOrigin(transaction) || marksComments(transaction)) return anew(state, current)
  const decorations = transaction.docChanged ? mapped(transaction, marks) : marks.decorations
  if (current === marks.current) return { ...marks, decorations }
  const redrawn = decorations
    .find()
    .map(({ from, to, spec }) => decoration({ from, to, threads: spec.threads, isNote: spec.isNote }, { open: marks.open, current }))
  return { ...marks, current, decorations: DecorationSet.create(state.doc, redrawn) }
}

/** Steps that set or lift a mark move nothing, and so change no range. */
function marksComments({ steps }: Transaction): boolean {
  return steps.some((step) => (step instanceof AddMarkStep || step instanceof RemoveMarkStep) && step.mark.type.name === 'comment')
}

function anew(state: EditorState, current: string | null): CommentMarks {
  const shared: Doc | undefined = ySyncPluginKey.getState(state)?.doc
  const open = shared === undefined ? new Set<string>() : openThreads(shared)
  const decorations =
    open.size === 0 ? [] : stretches(state.doc, 0, state.doc.content.size).map((one) => decoration(one, { open, current }))
  return { open, current, decorations: DecorationSet.create(state.doc, decorations) }
}

function mapped(transaction: Transaction, marks: CommentMarks): DecorationSet {
  let decorations = marks.decorations.map(transaction.mapping, transaction.doc)
  for (const range of changedRanges([transaction])) {
    const from = Math.max(0, range.from - 1)
    const to = Math.min(transaction.doc.content.size, range.to + 1)
    const fresh = stretches(transaction.doc, from, to).map((one) => decoration(one, marks))
    decorations = decorations.remove(decorations.find(from, to)).add(transaction.doc, fresh)
  }
  return decorations
}

/** Of a note’s own text, which its view does not draw: its number shows that there are some. */
function threadsWithin(note: ProseMirrorNode): readonly string[] {
  return note.children.flatMap(({ children }) => children.flatMap(({ marks }) => threadsOf(marks)))
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly threads: readonly string[]
  readonly isNote: boolean
}

function stretches(document: ProseMirrorNode, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = []
  document.nodesBetween(from, to, (node, position) => {
    const isNote = node.type.name === 'note'
    const threads = isNote ? threadsWithin(node) : node.isText ? threadsOf(node.marks) : []
    if (threads.length > 0) found.push({ from: position, to: position + node.nodeSize, threads, isNote })
    return !isNote
  })
  return found
}

function decoration({ from, to, threads, isNote }: Stretch, { open, current }: Pick<CommentMarks, 'open' | 'current'>): Decoration {
  const isOpen = threads.some((thread) => open.has(thread))
  const isCurrent = isOpen && current !== null && threads.includes(current)
  const looks = isOpen ? { class: isCurrent ? 'commented is-current' : 'commented' } : {}
  return isNote ? Decoration.node(from, to, looks, { threads, isNote }) : Decoration.inline(from, to, looks, { threads, isNote })
}

function withoutThreads(slice: Slice, taken: ReadonlySet<string>): Slice {
  const strip = (fragment: Fragment): Fragment =>
    Fragment.fromArray(
      fragment.content.map((node) => {
        const kept = node.marks.filter(({ type, attrs }) => type.name !== 'comment' || !taken.has(String(attrs['thread'])))
        const marked = kept.length === node.marks.length ? node : node.mark(kept)
        return marked.isText ? marked : marked.copy(strip(marked.content))
      }),
    )
  return taken.size === 0 ? slice : new Slice(strip(slice.content), slice.openStart, slice.openEnd)
}
