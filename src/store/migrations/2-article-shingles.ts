/** An index of texts: some of the shingles of each article, so that the same text from another file is found without reading the library. */
export const articleShingles = `
CREATE TABLE article_shingles (
  hash INTEGER NOT NULL,
  sequence INTEGER NOT NULL REFERENCES articles (sequence),
  PRIMARY KEY (hash, sequence)
) STRICT, WITHOUT ROWID;
`
