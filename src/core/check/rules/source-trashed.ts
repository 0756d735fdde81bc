import type { ArticleId } from '#core/article'
import { type Brief, notesInOrder } from '#core/brief'
import type { Finding } from '../finding.ts'
import { citedIn } from '../places.ts'

/** Notes that cite an article in the trash: said once an article, where it is first cited. `trashed` is what the library knows and a brief does not. */
export function sourceTrashed(brief: Brief, trashed: ReadonlySet<ArticleId>): readonly Finding[] {
  if (trashed.size === 0) return []
  const said = new Set<ArticleId>()
  return notesInOrder(brief).flatMap(({ note }) =>
    citedIn(note).flatMap(({ article }): readonly Finding[] => {
      if (!trashed.has(article) || said.has(article)) return []
      said.add(article)
      const place = { kind: 'note', id: note.id } as const
      return [{ rule: 'source-trashed', severity: 'incomplete', place, values: {}, fix: { kind: 'restore-article', article } }]
    }),
  )
}
