import { useRef } from 'react'
import type { Session } from '#ipc/api'
import type { FontsChoice } from '../export/index.ts'
import { useAside } from './use-aside.ts'
import { useComments } from './use-comments.ts'
import { useHistory } from './use-history.ts'
import { useNotes } from './use-notes.ts'
import type { useNotices } from './use-notices.tsx'
import { usePages } from './use-pages.ts'
import type { usePicks } from './use-picks.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

interface Around {
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly reading: ReturnType<typeof useReading>
  readonly picks: ReturnType<typeof usePicks>
  readonly fonts: FontsChoice
  readonly announce: (sentence: string) => void
  readonly notices: Pick<ReturnType<typeof useNotices>, 'tell' | 'offer'>
}

/** What may stand beside the page: which pane does, and what the pages, the notes, the comments and the versions show there. */
export function useBeside(writing: ReturnType<typeof useWriting>, { session, change, reading, picks, fonts, announce, notices }: Around) {
  const aside = useAside(session, change)
  // Notes and comments know of each other: a note’s text is commented on from its card.
  const onComment = useRef<() => void>(() => {})
  const notes = useNotes({ session, reading, writing, showSource: picks.showSource, announce, onComment })
  const comments = useComments({ ...writing, session, change, aside, announce, notes: notes.model })
  onComment.current = () => comments.start?.()
  return {
    aside,
    notes,
    comments,
    history: useHistory({ ...writing, ...notices }),
    pages: usePages(writing, aside.shown === 'pages', fonts, notices.tell),
  }
}
