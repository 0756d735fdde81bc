import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import type { SaveState } from '../editor/document/index.ts'
import { useFaults, useMended } from './use-app-events.ts'
import { useFailedCalls, useTypingTrouble } from './use-failed-calls.ts'

interface TroubleProps {
  readonly saving: SaveState | null
  readonly editor: Editor | null
  readonly isReadOnly: boolean
  readonly backup: string | null
  readonly tell: (sentence: string, intent: 'success' | 'error') => void
}

/** Says whatever goes wrong in this window, and keeps the text as it is where nothing is kept. */
export function useTrouble({ saving, editor, isReadOnly, backup, tell }: TroubleProps): void {
  useFaults(tell)
  useFailedCalls(tell)
  useTypingTrouble(saving, tell)
  useMended(backup, tell)
  useEffect(() => {
    editor?.setEditable(!isReadOnly)
  }, [editor, isReadOnly])
}
