import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { type CommentMessage, type CommentThread, orderedThreads } from '#core/brief'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import type { ListedThread } from '../comments/index.ts'
import {
  commentRanges,
  commentText,
  currentThread,
  newId,
  noteNumber,
  rangeToComment,
  type TextRange,
  uncommentText,
  wordsIn,
} from '../editor/document/index.ts'
import { asOneUndoStep, type NotesModel, type OpenedBrief } from '../editor/index.ts'
import { focusPage } from './focus-page.ts'
import type { BriefAside } from './commands/index.ts'
import type { TextChanges } from './text-changes.ts'
import { useEditorValue } from './use-editor-value.ts'
import { useFromText } from './use-from-text.ts'

interface CommentParts {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly textChanges: TextChanges
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly aside: BriefAside
  readonly show: (id: string) => void
  readonly announce: (sentence: string) => void
  readonly notes: Pick<NotesModel, 'inside' | 'open' | 'close'>
}

/** Comments on the open brief: what is said, what is being written, and what can be done. */
export function useComments(parts: CommentParts) {
  const { editor, brief, session, change, aside, announce } = parts
  const threads = useThreads(parts)
  const current = useEditorValue(editor, currentOf)?.thread ?? null
  const draft = useDraft(editor)
  const writer = editor === null || brief === null ? null : threadWriter({ ...parts, editor, brief })
  const start = () => {
    const { inside } = parts.notes
    const range = editor === null ? null : inside.current === null ? rangeToComment(editor.state) : inside.current()
    if (range === null) announce(message('comments.nothing'))
    else {
      draft.set(range)
      // Its card would keep the keyboard from the pane.
      if (inside.current !== null) parts.notes.close()
      if (aside.shown !== 'comments') aside.toggle('comments')
    }
  }
  const add = (text: string, author: string) => {
    if (draft.range !== null) writer?.add(draft.range, text, author)
    draft.set(null)
  }
  const step = (by: 1 | -1) => {
    const there = threads.filter(({ thread, isGone }) => !thread.isResolved && !isGone)
    const at = there.findIndex(({ thread }) => thread.id === current)
    const next = there[at < 0 ? (by > 0 ? 0 : there.length - 1) : (at + by + there.length) % there.length]
    if (next !== undefined) writer?.show(next.thread.id)
  }
  return {
    pane: {
      threads,
      current,
      draft: draft.range === null || editor === null ? null : wordsIn(editor.state, draft.range),
      author: session.author,
      onAuthor: (author: string) => change({ author }),
      onAdd: add,
      onCancel: () => {
        draft.set(null)
        focusPage(editor)
      },
      actions: writer ?? noActions,
    },
    start: editor === null ? null : start,
    next: threads.some(({ isGone }) => !isGone) ? () => step(1) : null,
    previous: threads.some(({ isGone }) => !isGone) ? () => step(-1) : null,
  }
}

const nothing = () => {}
const noActions = { show: nothing, reply: nothing, edit: nothing, remove: nothing, resolve: nothing }

function currentOf(editor: Editor) {
  return { thread: currentThread(editor.state) }
}

/** In reading order; those whose text is gone last. */
function useThreads({ editor, brief, textChanges }: CommentParts): readonly ListedThread[] {
  const read = useCallback((): readonly ListedThread[] => {
    const threads = brief?.document.comments() ?? []
    if (editor === null || threads.length === 0) return []
    const marked = new Map(commentRanges(editor.state.doc).map(({ thread, note }) => [thread, note]))
    return orderedThreads(marked.keys(), threads).map((thread) => {
      const note = marked.get(thread.id) ?? null
      return { thread, isGone: !marked.has(thread.id), note: note === null ? null : noteNumber(editor.state, note) }
    })
  }, [editor, brief])
  return useFromText(textChanges, read)
}

/** What a new comment is about, wherever the text moves while it is written. */
function useDraft(editor: Editor | null) {
  const [range, setRange] = useState<TextRange | null>(null)
  const isWriting = range !== null
  useEffect(() => {
    if (editor === null) setRange(null)
    if (editor === null || !isWriting) return undefined
    const follow = ({ transaction: { docChanged, mapping } }: { readonly transaction: Transaction }) => {
      if (docChanged) setRange((now) => (now === null ? null : { from: mapping.map(now.from, 1), to: mapping.map(now.to, -1) }))
    }
    editor.on('transaction', follow)
    return () => {
      editor.off('transaction', follow)
    }
  }, [editor, isWriting])
  return { range, set: setRange }
}

interface Writing extends CommentParts {
  readonly editor: Editor
  readonly brief: OpenedBrief
}

/** Each act is one step of undo, in the text and beside it. */
function threadWriter({ editor, brief: { document }, show, announce, notes }: Writing) {
  const step = (act: () => void) => asOneUndoStep(() => editor.state, act)
  const change = (id: string, changed: (now: CommentThread) => CommentThread) => {
    const now = document.comments().find((kept) => kept.id === id)
    if (now !== undefined) step(() => document.putThread(changed(now)))
  }
  return {
    add: (range: TextRange, text: string, author: string) => {
      const id = newId()
      const marked = commentText(editor.state, range, id)
      if (marked === null) return
      step(() => {
        document.putThread({ id, words: wordsIn(editor.state, range), isResolved: false, messages: [said(text, author)] })
        editor.view.dispatch(marked)
      })
      focusPage(editor)
      announce(message('comments.added'))
    },
    show: (id: string) => {
      const range = commentRanges(editor.state.doc).find(({ thread }) => thread === id)
      if (range !== undefined && range.note !== null) {
        show(range.note)
        notes.open(range.note, true)
        return
      }
      if (range !== undefined) {
        editor.commands.setTextSelection(range.from)
        focusPage(editor, { scrolls: false })
      }
      show(id)
    },
    reply: (id: string, text: string, author: string) => change(id, (now) => ({ ...now, messages: [...now.messages, said(text, author)] })),
    edit: (id: string, which: string, text: string) =>
      change(id, (now) => ({ ...now, messages: now.messages.map((one) => (one.id === which ? { ...one, text } : one)) })),
    remove: (id: string, which: string) => {
      const left =
        document
          .comments()
          .find((kept) => kept.id === id)
          ?.messages.filter((one) => one.id !== which) ?? []
      if (left.length > 0) change(id, (now) => ({ ...now, messages: left }))
      else {
        step(() => {
          const unmarked = uncommentText(editor.state, id)
          if (unmarked !== null) editor.view.dispatch(unmarked)
          document.removeThread(id)
        })
      }
      announce(message('comments.removed'))
    },
    resolve: (id: string, isResolved: boolean) => {
      change(id, (now) => ({ ...now, isResolved }))
      announce(message(isResolved ? 'comments.nowResolved' : 'comments.nowOpen'))
    },
  }
}

function said(text: string, author: string): CommentMessage {
  return { id: newId(), author, at: new Date().toISOString(), text }
}
