import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { ArticleVersion } from '#ipc/library-types'
import type { Database } from './driver.ts'

/** All versions of the text that an article is one of, the oldest first. Nothing for an article that is not kept. */
export function versionsOf(database: Database, id: ArticleId): readonly ArticleVersion[] {
  const rows = database.all(
    `WITH RECURSIVE
       back (id) AS (
         SELECT ? UNION SELECT articles.replaces FROM back JOIN articles ON articles.id = back.id WHERE articles.replaces IS NOT NULL
       ),
       family (id) AS (
         SELECT id FROM back UNION SELECT articles.id FROM family JOIN articles ON articles.replaces = family.id
       )
     SELECT id, title, imported_at AS importedAt, file_name AS fileName FROM family JOIN articles USING (id) ORDER BY sequence`,
    [id],
  )
  return v.parse(v.array(versionSchema), rows)
}

/** Says that `newer` is a later version of `older`, which may have others; `false` when either is not kept, or they are versions of each other already. */
export function linkVersions(database: Database, older: ArticleId, newer: ArticleId): boolean {
  return database.transaction(() => {
    const family = versionsOf(database, newer).map(({ id }) => id)
    if (family.length === 0 || family.includes(older) || versionsOf(database, older).length === 0) return false
    // The newer one may stand at the head of versions of its own: the oldest of these is what follows.
    const [oldest = newer] = family
    return database.run('UPDATE articles SET replaces = ? WHERE id = ?', [older, oldest]) > 0
  })
}

const versionSchema = v.object({ id: articleIdSchema, title: v.nullable(v.string()), importedAt: v.string(), fileName: v.string() })
