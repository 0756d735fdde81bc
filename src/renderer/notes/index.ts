export { type ListedNote } from './listed-note.ts'
export { NotesPane } from './notes-pane.tsx'
