import { applicationId } from './application-id.ts'

/**
 * `articles.sequence` rises with every import and is never given twice, so that “newest first” is stable. The long columns are in a table of their own: ten thousand articles are then listed out of a few megabytes.
 * The full-text index keeps no text of its own but reads it from the view, which leaves out U+E000 and U+E001 because snippets mark words with them.
 * Because the view asks json_each, FTS5's own 'rebuild' refuses; 'delete-all' and inserting from the view does the same.
 * A brief's number is the highest of its updates and snapshots, and not a column of `briefs`: that would write the whole row, seed and all, at every key pressed.
 */
export const firstLibrary = `
PRAGMA application_id = ${applicationId};

CREATE TABLE originals (
  sha256 TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB
) STRICT;

CREATE TABLE articles (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  imported_at TEXT NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES originals (sha256),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  file_size INTEGER NOT NULL,
  title TEXT,
  byline TEXT,
  outlet TEXT,
  published TEXT,
  words INTEGER NOT NULL,
  paragraph_count INTEGER NOT NULL,
  start TEXT NOT NULL,
  metadata TEXT NOT NULL CHECK (json_valid(metadata))
) STRICT;

CREATE TABLE article_contents (
  sequence INTEGER PRIMARY KEY REFERENCES articles (sequence),
  receipt TEXT NOT NULL CHECK (json_valid(receipt)),
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs))
) STRICT;

CREATE VIEW article_texts (sequence, title, byline, outlet, text) AS
SELECT
  sequence, title, byline, outlet,
  (SELECT replace(replace(group_concat(value ->> 'text', char(10) ORDER BY key), char(0xE000), ''), char(0xE001), '')
   FROM json_each(paragraphs))
FROM articles JOIN article_contents USING (sequence);

CREATE VIRTUAL TABLE article_search USING fts5 (
  title, byline, outlet, text,
  content = 'article_texts',
  content_rowid = 'sequence',
  prefix = '3 4',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE briefs (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  seed TEXT NOT NULL CHECK (json_valid(seed))
) STRICT;

CREATE TABLE brief_updates (
  brief TEXT NOT NULL REFERENCES briefs (id),
  sequence INTEGER NOT NULL,
  kept_at TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (brief, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_snapshots (
  brief TEXT NOT NULL REFERENCES briefs (id),
  sequence INTEGER NOT NULL,
  kept_at TEXT NOT NULL,
  state BLOB NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (brief, sequence)
) STRICT;

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
`
