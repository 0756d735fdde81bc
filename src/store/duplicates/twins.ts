import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { Duplicate, Twin } from '#ipc/library-types'
import type { Database } from '../driver.ts'
import { compareFacts } from './compare-facts.ts'
import { earlierTwins, sharedSamples } from './earlier-twins.ts'
import { type Fingerprint, fingerprint } from './keep-shingles.ts'
import { notVersions } from './not-versions.ts'
import { paragraphsSchema } from './paragraphs-schema.ts'

/** Keeps which articles before each of these say the same. They must be in the index of texts. */
export function keepTwins(database: Database, articles: readonly Fingerprint[]): void {
  const shared = sharedSamples(database, articles)
  for (const article of articles) {
    for (const { sequence: twin, likeness } of earlierTwins(database, article, shared.get(article.sequence) ?? new Map())) {
      database.run('INSERT OR IGNORE INTO article_twins (sequence, twin, likeness) VALUES (?, ?, ?)', [article.sequence, twin, likeness])
    }
  }
}

/** The same for all articles: for a library from before twins were kept. A damaged article is only found as nobody’s twin. */
export function keepAllTwins(database: Database): void {
  for (let last = 0; ;) {
    const rows = v.parse(pageSchema, database.all(pageSql, [last]))
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.sequence
    const articles = rows.flatMap(({ sequence, paragraphs }) => {
      const { success, output } = v.safeParse(paragraphsSchema, paragraphs)
      return success ? [fingerprint(sequence, output)] : []
    })
    keepTwins(database, articles)
  }
}

const pageSql = 'SELECT sequence, paragraphs FROM article_contents WHERE sequence > ? ORDER BY sequence LIMIT 500'
const pageSchema = v.array(v.object({ sequence: v.number(), paragraphs: v.string() }))

/** For each of these articles, those kept before it that say the same, the most alike first. Articles with none, twins in the trash, and its own versions are left out. */
export function findDuplicates(database: Database, ids: readonly ArticleId[]): readonly Duplicate[] {
  return ids.flatMap((article) => {
    const of = twins(database, earlierSql, article)
    return of.length === 0 ? [] : [{ article, of }]
  })
}

/** All articles outside the trash that say what this one says, kept before it or after, the most alike first, but for its own versions. */
export function findTwins(database: Database, id: ArticleId): readonly Twin[] {
  return twins(database, bothSql, id)
}

const columns =
  'other.id, other.title, other.outlet, other.published, likeness, asked.title AS ofTitle, asked.outlet AS ofOutlet, asked.published AS ofPublished'

const earlierSql = `
  SELECT ${columns} FROM articles AS asked JOIN article_twins ON article_twins.sequence = asked.sequence
  JOIN articles AS other ON other.sequence = twin
  WHERE asked.id = ? AND other.trashed_at IS NULL AND ${notVersions('asked.sequence', 'other.sequence')} ORDER BY likeness DESC, other.sequence DESC`

const bothSql = `
  SELECT ${columns} FROM articles AS asked
  JOIN (SELECT sequence AS one, twin AS two, likeness FROM article_twins UNION ALL SELECT twin, sequence, likeness FROM article_twins)
    ON one = asked.sequence
  JOIN articles AS other ON other.sequence = two
  WHERE asked.id = ? AND other.trashed_at IS NULL AND ${notVersions('asked.sequence', 'other.sequence')} ORDER BY likeness DESC, other.sequence DESC`

const text = v.nullable(v.string())
const rowSchema = v.object({
  id: articleIdSchema,
  title: text,
  outlet: text,
  published: text,
  likeness: v.number(),
  ofTitle: text,
  ofOutlet: text,
  ofPublished: text,
})

/** What two articles are to each other is read from their metadata as they are now. */
function twins(database: Database, sql: string, id: ArticleId): readonly Twin[] {
  return v.parse(v.array(rowSchema), database.all(sql, [id])).map(({ ofTitle, ofOutlet, ofPublished, ...other }) => ({
    ...other,
    kind: compareFacts({ title: ofTitle, outlet: ofOutlet, published: ofPublished }, other),
  }))
}
