import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import type { OpenedBrief } from '../editor/index.ts'
import { useFaults, useMended } from './use-app-events.ts'
import { useFailedCalls, useTypingTrouble } from './use-failed-calls.ts'

interface TroubleProps {
  readonly brief: OpenedBrief | null
  readonly editor: Editor | null
  readonly isReadOnly: boolean
  readonly backup: string | null
  readonly tell: (sentence: string, intent: 'success' | 'error') => void
}

/** Says whatever goes wrong in this window, and keeps the text as it is where nothing is kept. */
export function useTrouble({ brief, editor, isReadOnly, backup, tell }: TroubleProps): void {
  useFaults(tell)
  useFailedCalls(tell)
  useTypingTrouble(brief, tell)
  useMended(backup, tell)
  useEffect(() => {
    editor?.setEditable(!isReadOnly)
  }, [editor, isReadOnly])
}
