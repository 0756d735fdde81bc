import * as v from 'valibot'
import { Database } from './driver.ts'
import { tokenizer } from './search-index.ts'

/** What of an article can be searched. */
interface SearchedText {
  readonly sequence: number
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly text: string | null
}

/**
 * By sequence, the passage of about 24 words that holds what an FTS5 query seeks, each hit between U+E000 and U+E001: of the text, or of title, byline or outlet where the text does not hold it.
 * Cut with an index of these texts alone, in memory. In the library's own, FTS5 walks all the places of a phrase up to each article, which takes longer than finding it.
 */
export function cutSnippets(texts: readonly SearchedText[], query: string): ReadonlyMap<number, string> {
  const index = new Database(':memory:', noKey)
  try {
    index.exec(`CREATE VIRTUAL TABLE texts USING fts5 (title, byline, outlet, text, tokenize = '${tokenizer}')`)
    // In one transaction, so that FTS5 writes its index once and not for every text.
    index.transaction(() => {
      for (const { sequence, title, byline, outlet, text } of texts) {
        index.run('INSERT INTO texts (rowid, title, byline, outlet, text) VALUES (?, ?, ?, ?, ?)', [sequence, title, byline, outlet, text])
      }
    })
    const rows = v.parse(rowsSchema, index.all(snippetsSql, [query]))
    return new Map(rows.map(({ sequence, inText, anywhere }) => [sequence, inText?.includes('\uE000') === true ? inText : anywhere]))
  } finally {
    index.close()
  }
}

/** Nothing of it is ever on disk. */
const noKey = new Uint8Array(32)

const snippetsSql = `
  SELECT
    rowid AS sequence,
    snippet(texts, 3, char(0xE000), char(0xE001), '…', 24) AS inText,
    snippet(texts, -1, char(0xE000), char(0xE001), '…', 24) AS anywhere
  FROM texts WHERE texts MATCH ?`

const rowsSchema = v.array(v.object({ sequence: v.number(), inText: v.nullable(v.string()), anywhere: v.string() }))
