import * as v from 'valibot'
import { type ArticleId, articleIdSchema, correctedWarning } from '#core/article'
import type { ArticleVersion, NewerVersion } from '#ipc/library-types'
import type { Database } from './driver.ts'

/** All versions of the text that an article is one of, the oldest first, but for others that are in the trash. Nothing for an article that is not kept. */
export function versionsOf(database: Database, id: ArticleId): readonly ArticleVersion[] {
  return family(database, id)
    .filter((version) => version.isTrashed === 0 || version.id === id)
    .map(versionOf)
}

/** For each of these articles of which a newer version is in the library, and not in its trash: the newest. */
export function newestVersions(database: Database, ids: readonly ArticleId[]): readonly NewerVersion[] {
  return ids.flatMap((article) => {
    const versions = family(database, article)
    const later = versions.slice(versions.findIndex(({ id }) => id === article) + 1)
    const newest = later.findLast(({ isTrashed }) => isTrashed === 0)
    return newest === undefined ? [] : [{ article, newest: versionOf(newest) }]
  })
}

function versionOf({ id, title, importedAt, fileName, isCorrected }: FamilyRow): ArticleVersion {
  return { id, title, importedAt, fileName, isCorrected }
}

type FamilyRow = v.InferOutput<typeof versionSchema>

function family(database: Database, id: ArticleId): readonly FamilyRow[] {
  const rows = database.all(
    `WITH RECURSIVE
       back (id) AS (
         SELECT ? UNION SELECT articles.replaces FROM back JOIN articles ON articles.id = back.id WHERE articles.replaces IS NOT NULL
       ),
       family (id) AS (
         SELECT id FROM back UNION SELECT articles.id FROM family JOIN articles ON articles.replaces = family.id
       )
     SELECT id, title, imported_at AS importedAt, file_name AS fileName, trashed_at IS NOT NULL AS isTrashed,
       EXISTS (SELECT 1 FROM article_contents, json_each(receipt, '$.warnings') WHERE article_contents.sequence = articles.sequence AND value = ?) AS isCorrected
     FROM family JOIN articles USING (id) ORDER BY sequence`,
    [id, correctedWarning],
  )
  return v.parse(v.array(versionSchema), rows)
}

/** Says that `newer` is a later version of `older`, which may have others; `false` when either is not kept, or they are versions of each other already. */
export function linkVersions(database: Database, older: ArticleId, newer: ArticleId): boolean {
  return database.transaction(() => {
    const versions = family(database, newer).map(({ id }) => id)
    if (versions.length === 0 || versions.includes(older) || family(database, older).length === 0) return false
    // The newer one may stand at the head of versions of its own: the oldest of these is what follows.
    const [oldest = newer] = versions
    return database.run('UPDATE articles SET replaces = ? WHERE id = ?', [older, oldest]) > 0
  })
}

/** Takes back that `newer` is a later version of `older`: from the versions before it on, back to the one that followed `older`. `false` when it is none. */
export function unlinkVersions(database: Database, older: ArticleId, newer: ArticleId): boolean {
  const unlinked = database.run(
    `WITH RECURSIVE back (id) AS (
       SELECT ? UNION SELECT articles.replaces FROM back JOIN articles ON articles.id = back.id WHERE articles.replaces IS NOT NULL
     )
     UPDATE articles SET replaces = NULL WHERE replaces = ? AND id IN (SELECT id FROM back)`,
    [newer, older],
  )
  return unlinked > 0
}

const versionSchema = v.object({
  id: articleIdSchema,
  title: v.nullable(v.string()),
  importedAt: v.string(),
  fileName: v.string(),
  isTrashed: v.number(),
  isCorrected: v.pipe(
    v.number(),
    v.transform((number) => number === 1),
  ),
})
