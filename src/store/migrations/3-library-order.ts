/**
 * What puts a library in order: languages to filter by, the trash, versions, tags, collections, twins, and where reading stopped. Its step leaves articles in the trash out of the full-text index, so that a search need not ask each one.
 * `replaces` is the id of the version before, and no reference: it is looked up by id alone. Sorting by a field is a walk along its index, and each index says itself what is in the trash: passing over 50,000 rows then reads no article.
 * `article_twins` holds each pair once, the later article first.
 */
export const libraryOrder = `
ALTER TABLE articles ADD COLUMN language TEXT;
ALTER TABLE articles ADD COLUMN trashed_at TEXT;
ALTER TABLE articles ADD COLUMN replaces TEXT;
UPDATE articles SET language = metadata ->> 'language';

CREATE INDEX articles_by_import ON articles (sequence, trashed_at);
CREATE INDEX articles_by_published ON articles (published, sequence, trashed_at);
CREATE INDEX articles_by_title ON articles (title COLLATE NOCASE, sequence DESC, trashed_at);
CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE, sequence DESC, trashed_at);
CREATE INDEX articles_of_outlet ON articles (outlet, trashed_at);
CREATE INDEX articles_of_language ON articles (language, trashed_at);
CREATE INDEX articles_by_original ON articles (original_sha256);
CREATE INDEX articles_in_trash ON articles (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX articles_replaced ON articles (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE article_tags (
  tag TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
  PRIMARY KEY (tag, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tags_by_article ON article_tags (sequence);

CREATE TABLE collections (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE collected_articles (
  collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
  PRIMARY KEY (collection, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX collected_articles_by_article ON collected_articles (sequence);

CREATE TABLE article_twins (
  sequence INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
  twin INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
  likeness REAL NOT NULL,
  PRIMARY KEY (sequence, twin)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_twins_by_twin ON article_twins (twin);

CREATE TABLE reading_places (
  article TEXT NOT NULL PRIMARY KEY,
  paragraph INTEGER NOT NULL
) STRICT;
`
