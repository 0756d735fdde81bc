const linked = 'SELECT sequence FROM articles INDEXED BY articles_replaced WHERE replaces IS NOT NULL'

/**
 * SQL: that two articles, given as columns that hold their sequences, are not versions of one text. A corrected text says nearly what its older version says, and is neither its duplicate nor another origin.
 * Few articles have versions: only where one of the two replaces another is their family walked.
 */
export function notVersions(one: string, two: string): string {
  return `NOT (
    (${one} IN (${linked}) OR ${two} IN (${linked}))
    AND ${two} IN (
      WITH RECURSIVE family (id) AS (
        SELECT id FROM articles WHERE sequence = ${one}
        UNION SELECT articles.replaces FROM family JOIN articles ON articles.id = family.id WHERE articles.replaces IS NOT NULL
        UNION SELECT articles.id FROM family JOIN articles ON articles.replaces = family.id
      )
      SELECT articles.sequence FROM family JOIN articles USING (id)
    )
  )`
}
