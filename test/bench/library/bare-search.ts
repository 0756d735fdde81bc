import SqlCipher from '@signalapp/sqlcipher'

/** What the full-text index of the library at `file` does when it is asked plainly, by the driver alone: the 20 best by bm25 with their snippets, and the total. */
export function bareSearch<TResult>(file: string, key: Uint8Array, work: (search: (match: string) => unknown) => TResult): TResult {
  const database = new SqlCipher(file)
  try {
    database.exec(`PRAGMA cipher_log_level = NONE; PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
    const best = database.prepare(
      `SELECT rowid, snippet(article_search, -1, '[', ']', '…', 24) FROM article_search WHERE article_search MATCH ? ORDER BY bm25(article_search) LIMIT 20`,
    )
    const total = database.prepare('SELECT count(*) FROM article_search WHERE article_search MATCH ?')
    return work((match) => [best.all([match]), total.get([match])])
  } finally {
    database.close()
  }
}
