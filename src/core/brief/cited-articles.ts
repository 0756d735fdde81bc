import type { ArticleId } from '#core/article'
import type { Brief } from './brief.ts'
import { notesInOrder } from './notes-in-order.ts'

/** Every article that a brief's picks and citations point to, once each: what must travel with it. */
export function citedArticles(brief: Brief): readonly ArticleId[] {
  const cited = notesInOrder(brief).flatMap(({ note }) =>
    note.paragraphs.flat().flatMap((part) => (part.kind === 'citation' ? part.items.map(({ article }) => article) : [])),
  )
  return [...new Set([...brief.picks.map(({ article }) => article), ...cited])]
}
