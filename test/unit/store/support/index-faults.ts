import { withPlainConnection } from './plain-connection.ts'
import type { Place } from './temp-library.ts'

/** What is wrong with the file or with the full-text index, in which articles in the trash have no place: its own structure, and any word (with article, column and place) that an index made anew would not hold or would hold beside; empty when all is well. */
export function indexFaults(place: Place): readonly unknown[] {
  return withPlainConnection(place, (database) => {
    database.exec(`
      INSERT INTO article_search (article_search) VALUES ('integrity-check');
      CREATE VIRTUAL TABLE temp.anew USING fts5 (title, byline, outlet, text, tokenize = 'unicode61 remove_diacritics 2');
      INSERT INTO temp.anew (rowid, title, byline, outlet, text) SELECT sequence, title, byline, outlet, text FROM article_texts
      WHERE sequence NOT IN (SELECT sequence FROM articles WHERE trashed_at IS NOT NULL);
      CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab (temp, anew, instance);
      CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab (main, article_search, instance);
    `)
    return [
      ...database.pragma('integrity_check').filter((row) => row['integrity_check'] !== 'ok'),
      ...database.prepare('SELECT * FROM temp.words_kept EXCEPT SELECT * FROM temp.words_anew').all(),
      ...database.prepare('SELECT * FROM temp.words_anew EXCEPT SELECT * FROM temp.words_kept').all(),
    ]
  })
}
