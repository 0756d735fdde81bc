import type { ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import type { TextRange } from '../document/index.ts'
import type { WrittenNotes } from './written-notes.ts'

/** What the citation box is open for: `note` is `null` for a new note at the caret; `citation` is `null` for a new citation, in the text of that note. */
export interface Citing {
  readonly note: string | null
  readonly citation: string | null
}

/** The notes of the open brief: which one is open, what is being cited, and where sources come from. */
export interface NotesModel {
  readonly opened: { readonly id: string; readonly isEditing: boolean } | null
  readonly open: (id: string, isEditing: boolean) => void
  readonly close: () => void
  readonly citing: Citing | null
  readonly cite: (citing: Citing | null) => void
  readonly written: WrittenNotes | null
  readonly sources: CitationSources
  /** Opens what an item cites where it cites it. */
  readonly onShowCited: (item: CiteItem) => void
  /** Where the text of the note that is being written in is to be asked what a comment would be about; `current` is `null` while none is. */
  readonly inside: { current: (() => TextRange | null) | null }
  /** Begins a comment on that. */
  readonly onComment: () => void
  /** Told of the note into which something was cited. */
  readonly onCited: (note: string) => void
}

export interface CitationSources {
  /** Articles that the brief quotes or cites: they are offered first. */
  readonly inBrief: readonly ArticleId[]
  /** What is being read, and the paragraph that is current there, from 1. */
  readonly reading: { readonly article: ArticleId; readonly paragraph: number } | null
  /** What to call an article: its outlet or title. */
  readonly label: (id: ArticleId) => string
}
