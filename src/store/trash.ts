import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { Purged, Trashed } from '#ipc/library-types'
import { briefsCiting } from './briefs-citing.ts'
import type { Database } from './driver.ts'
import { dropShingles } from './duplicates/index.ts'
import { readArticle } from './read-article.ts'
import { enterInIndex, takeFromIndex } from './search-index.ts'

/** Moves articles to the trash, all or none: out of lists, search and the index of texts, with everything about them kept. */
export function trashArticles(database: Database, ids: readonly ArticleId[], cited: 'keep' | 'trash'): Trashed {
  return database.transaction(() => {
    const { citing, kept, briefs } = sortByCitation(database, ids)
    const trashed = ids.filter((id) => cited === 'trash' || !citing.has(id)).filter((id) => changePlace(database, id, 'trash'))
    return { trashed, kept: cited === 'keep' ? kept : [], briefs }
  })
}

/** Puts articles back into the library, all or none; answers those that were in the trash. */
export function restoreArticles(database: Database, ids: readonly ArticleId[]): readonly ArticleId[] {
  return database.transaction(() => ids.filter((id) => changePlace(database, id, 'library')))
}

/** Puts an article back for a caller that has a transaction of its own; `false` when it is not in the trash. */
export function restoreArticle(database: Database, id: ArticleId): boolean {
  return changePlace(database, id, 'library')
}

/** Takes articles out of the trash for good. Those that a brief cites stay in it. */
export function purgeArticles(database: Database, given: readonly ArticleId[] | 'all'): Purged {
  return database.transaction(() => {
    const ids = inTrash(database, given)
    const { citing, kept, briefs } = sortByCitation(database, ids)
    const free = ids.filter((id) => !citing.has(id))
    for (const id of free) purge(database, id)
    return { purged: free.length, kept, briefs }
  })
}

const rowSchema = v.object({ sequence: v.number(), isTrashed: v.number() })

function changePlace(database: Database, id: ArticleId, to: 'trash' | 'library'): boolean {
  const row = database.get('SELECT sequence, trashed_at IS NOT NULL AS isTrashed FROM articles WHERE id = ?', [id])
  if (row === undefined) return false
  const { sequence, isTrashed } = v.parse(rowSchema, row)
  if ((isTrashed === 1) === (to === 'trash')) return false
  if (to === 'trash') takeFromIndex(database, sequence)
  else enterInIndex(database, sequence)
  database.run('UPDATE articles SET trashed_at = ? WHERE sequence = ?', [to === 'trash' ? new Date().toISOString() : null, sequence])
  return true
}

function sortByCitation(database: Database, ids: readonly ArticleId[]) {
  const cited = ids.map((id) => ({ id, briefs: briefsCiting(database, id) })).filter(({ briefs }) => briefs.length > 0)
  const titles = new Map(cited.flatMap(({ briefs }) => briefs.map(({ id, title }) => [id, title] as const)))
  const kept = cited.map(({ id }) => id)
  return { citing: new Set(kept), kept, briefs: [...titles.values()] }
}

function inTrash(database: Database, ids: readonly ArticleId[] | 'all'): readonly ArticleId[] {
  const rows = database.all(
    `SELECT id FROM articles WHERE trashed_at IS NOT NULL ${ids === 'all' ? '' : 'AND id IN (SELECT value FROM json_each(?))'} ORDER BY sequence`,
    ids === 'all' ? [] : [JSON.stringify(ids)],
  )
  return v.parse(v.array(v.object({ id: articleIdSchema })), rows).map(({ id }) => id)
}

/** The file it came from goes with it if no other article came from it. The version after it follows the one before it from then on. */
function purge(database: Database, id: ArticleId): void {
  const article = readArticle(database, id)
  const { sequence } = v.parse(v.object({ sequence: v.number() }), database.get('SELECT sequence FROM articles WHERE id = ?', [id]))
  if (article !== null) dropShingles(database, sequence, article.paragraphs)
  database.run('DELETE FROM article_contents WHERE sequence = ?', [sequence])
  database.run('UPDATE articles SET replaces = (SELECT replaces FROM articles WHERE id = ?) WHERE replaces = ?', [id, id])
  database.run('DELETE FROM articles WHERE sequence = ?', [sequence])
  database.run('DELETE FROM reading_places WHERE article = ?', [id])
  if (article === null) return
  const { sha256 } = article.original
  database.run('DELETE FROM originals WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE original_sha256 = originals.sha256)', [
    sha256,
  ])
}
