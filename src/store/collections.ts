import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { Collection, CollectionId, DeletedCollection } from '#ipc/library-types'
import type { Database } from './driver.ts'

/** All collections by name, with how many articles outside the trash each holds. */
export function listCollections(database: Database): readonly Collection[] {
  return v.parse(v.array(collectionSchema), database.all(`${collections} GROUP BY collections.id ORDER BY name COLLATE NOCASE, name`))
}

/** Makes a collection; one of that name that is there already is answered as it is. */
export function createCollection(database: Database, name: string): Collection {
  database.run('INSERT INTO collections (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', [randomUUID(), name])
  return v.parse(collectionSchema, database.get(`${collections} WHERE name = ? GROUP BY collections.id`, [name]))
}

/** `false` when another has that name, or there is no such collection. */
export function renameCollection(database: Database, id: CollectionId, name: string): boolean {
  return database.run('UPDATE OR IGNORE collections SET name = ? WHERE id = ?', [name, id]) > 0
}

/** Takes the collection away; its articles stay. `null` when there is none with this id. */
export function deleteCollection(database: Database, id: CollectionId): DeletedCollection | null {
  return database.transaction(() => {
    const found = database.get('SELECT name FROM collections WHERE id = ?', [id])
    if (found === undefined) return null
    const { name } = v.parse(v.object({ name: v.string() }), found)
    const ids = v.parse(v.array(v.object({ id: articleIdSchema })), database.all(articlesOf, [id])).map((article) => article.id)
    database.run('DELETE FROM collections WHERE id = ?', [id])
    return { id, name, ids }
  })
}

/** Puts a collection back under the id it had, so that what is known of it still fits; into one that has its name by now. */
export function putBackCollection(database: Database, { id, name, ids }: DeletedCollection): void {
  database.transaction(() => {
    database.run('INSERT INTO collections (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING', [id, name])
    const { id: into } = v.parse(
      v.object({ id: v.string() }),
      database.get('SELECT id FROM collections WHERE id = ? OR name = ? ORDER BY id = ? DESC', [id, name, id]),
    )
    collectArticles(database, ids, into, true)
  })
}

/** Puts articles into a collection or takes them out. A collection or an article that is gone is passed over. */
export function collectArticles(database: Database, ids: readonly ArticleId[], collection: CollectionId, isIn: boolean): void {
  database.run(
    isIn
      ? `INSERT OR IGNORE INTO collected_articles (collection, sequence)
         SELECT collections.id, sequence FROM collections, articles WHERE collections.id = ? AND articles.id IN (SELECT value FROM json_each(?))`
      : `DELETE FROM collected_articles
         WHERE collection = ? AND sequence IN (SELECT sequence FROM articles WHERE id IN (SELECT value FROM json_each(?)))`,
    [collection, JSON.stringify(ids)],
  )
}

const collections = `
  SELECT collections.id, name, count(articles.sequence) AS articles
  FROM collections LEFT JOIN collected_articles ON collection = collections.id
  LEFT JOIN articles ON articles.sequence = collected_articles.sequence AND trashed_at IS NULL`

const articlesOf = `
  SELECT articles.id FROM collected_articles JOIN articles ON articles.sequence = collected_articles.sequence
  WHERE collection = ? ORDER BY articles.sequence`

const collectionSchema = v.object({ id: v.string(), name: v.string(), articles: v.number() })
