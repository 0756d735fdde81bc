import type { ArticleId } from '#core/article'
import type { BriefAside, NoteActions } from './commands/index.ts'
import type { useNotes } from './use-notes.ts'

/** What the commands can do with notes. `read` is the article being read. */
export function noteActions(notes: ReturnType<typeof useNotes>, aside: BriefAside, read: ArticleId | null): NoteActions {
  const { insertNote, cite, editAtCaret, showSourceAtCaret, requestPane, setFilter } = notes
  const goToPane = () => {
    if (aside.shown !== 'notes') aside.toggle('notes')
    requestPane()
  }
  const showCiting = (article: ArticleId) => {
    setFilter(article)
    goToPane()
  }
  return { insertNote, cite, editAtCaret, showSourceAtCaret, goToPane, showCitingRead: read === null ? null : () => showCiting(read) }
}
