import type { ArticleId } from '#core/article'
import { type Brief, notesInOrder } from '#core/brief'

/** Every article that a brief's picks and citations point to, once each. */
export function citedArticles(brief: Brief): readonly ArticleId[] {
  const cited = notesInOrder(brief).flatMap(({ note }) =>
    note.paragraphs.flat().flatMap((piece) => (piece.kind === 'citation' ? piece.items.map(({ article }) => article) : [])),
  )
  return [...new Set([...brief.picks.map(({ article }) => article), ...cited])]
}
