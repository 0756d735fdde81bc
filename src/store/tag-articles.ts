import type { ArticleId } from '#core/article'
import type { Database } from './driver.ts'

interface Tagging {
  readonly ids: readonly ArticleId[]
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** Adds and removes tags on several articles, all or nothing. One that is added and removed at once stays. */
export function tagArticles(database: Database, { ids, add, remove }: Tagging): void {
  const articles = JSON.stringify(ids)
  database.transaction(() => {
    database.run(
      `DELETE FROM article_tags WHERE tag IN (SELECT value FROM json_each(?))
       AND sequence IN (SELECT sequence FROM articles WHERE id IN (SELECT value FROM json_each(?)))`,
      [JSON.stringify(remove), articles],
    )
    database.run(
      `INSERT OR IGNORE INTO article_tags (tag, sequence)
       SELECT tags.value, sequence FROM json_each(?) AS tags, articles WHERE articles.id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(add), articles],
    )
  })
}
