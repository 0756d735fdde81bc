import * as v from 'valibot'
import type { Facet, LibraryFacets } from '#ipc/library-types'
import { haveTwin, trashed } from './article-conditions.ts'
import { listCollections } from './collections.ts'
import type { Database } from './driver.ts'

/** What the articles outside the trash can be narrowed by, and how many there are of each. */
export function libraryFacets(database: Database): LibraryFacets {
  return {
    ...v.parse(countsSchema, database.get(countsSql)),
    outlets: facets(database, facetsOf('outlet')),
    languages: facets(database, facetsOf('language')),
    tags: facets(database, tagsSql),
    collections: listCollections(database),
  }
}

const countsSql = `
  SELECT
    (SELECT count(*) FROM articles INDEXED BY articles_by_import WHERE trashed_at IS NULL) AS articles,
    (SELECT count(*) FROM articles WHERE trashed_at IS NOT NULL) AS trashed,
    (SELECT count(*) FROM articles INDEXED BY articles_by_published WHERE published IS NULL AND trashed_at IS NULL) AS undated,
    (SELECT count(*) FROM (${haveTwin}) WHERE sequence NOT IN (${trashed})) AS withTwin`

function facetsOf(column: 'outlet' | 'language'): string {
  return `SELECT ${column} AS value, count(*) AS articles FROM articles
    WHERE ${column} IS NOT NULL AND trashed_at IS NULL GROUP BY ${column} ORDER BY articles DESC, value LIMIT 500`
}

const tagsSql = `
  SELECT tag AS value, count(*) AS articles FROM article_tags
  WHERE sequence NOT IN (${trashed}) GROUP BY tag ORDER BY articles DESC, value LIMIT 500`

const countsSchema = v.object({ articles: v.number(), trashed: v.number(), undated: v.number(), withTwin: v.number() })
const facetsSchema = v.array(v.object({ value: v.string(), articles: v.number() }))

function facets(database: Database, sql: string): readonly Facet[] {
  return v.parse(facetsSchema, database.all(sql))
}
