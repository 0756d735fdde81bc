import type { Editor } from '@tiptap/react'
import type { BriefViewContext } from '../views/brief-view-context.ts'
import type { NotesModel } from './notes-model.ts'

/** What a note’s card and its parts are given. */
export interface NoteCardProps {
  readonly editor: Editor
  readonly id: string
  readonly context: BriefViewContext
  readonly notes: NotesModel
}
