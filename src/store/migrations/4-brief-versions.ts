/** Versions of briefs, each whole in itself. `added` and `removed` count words against the version before. Snapshots serve recovery and stay as they are. */
export const briefVersions = `
CREATE TABLE brief_versions (
  brief TEXT NOT NULL REFERENCES briefs (id),
  number INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT,
  words INTEGER NOT NULL,
  added INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (brief, number)
) STRICT;
`
