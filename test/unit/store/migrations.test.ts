import * as v from 'valibot'
import { expect, it } from 'vitest'
import { articleIdSchema } from '#core/article'
import { message, problemMessage } from '#messages'
import { articleOf } from '#test/article-of'
import { Database } from '../../../src/store/driver.ts'
import { latestVersion, migrate } from '../../../src/store/migrations/index.ts'
import { storeProblem } from '../../../src/store/store-problem.ts'
import { indexFaults } from './support/index-faults.ts'
import { withPlainConnection } from './support/plain-connection.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

/** Version 1 as it was first released. Never to be changed: libraries like this one are out there. */
const versionOne = `
PRAGMA application_id = 1098151009;

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

PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;

INSERT INTO originals VALUES ('6c94d05a7ba0e6bbde6df0ffe7a33c5aafeb3e8d8bdeaea3cbd40e5ee8d7f4f5', 'ice.txt', 'text/plain', x'496365');
INSERT INTO articles VALUES (
  1, 'a-6c94d05a7ba0e6bbde6d', '2031-03-04T09:00:00.000Z', '6c94d05a7ba0e6bbde6df0ffe7a33c5aafeb3e8d8bdeaea3cbd40e5ee8d7f4f5',
  'ice.txt', 'text/plain', 3, 'Ice in Velmar', NULL, 'The Lantern', '2031-03', 1, 1, 'Ice',
  '{"title":"Ice in Velmar","byline":null,"outlet":"The Lantern","place":null,"section":null,"published":"2031-03","modified":null,"language":"en","url":null,"rights":null}'
);
INSERT INTO article_contents VALUES (
  1,
  '{"reader":"text","encoding":"utf-8","wordsFound":1,"wordsStated":null,"dropped":[],"warnings":[]}',
  '[{"kind":"body","text":"Ice","page":null}]'
);
INSERT INTO article_search (rowid, title, byline, outlet, text) SELECT sequence, title, byline, outlet, text FROM article_texts;
INSERT INTO briefs VALUES ('b1', 'Ports', '2031-03-04T10:00:00.000Z',
  '{"id":"b1","language":"en-GB","title":"Ports","from":null,"to":null,"date":null,"reference":null,"marking":null,"summary":[],"sections":[],"picks":[]}');
INSERT INTO brief_snapshots VALUES ('b1', 2, '2031-03-04T10:00:00.000Z', x'0000',
  '{"id":"b1","language":"en-GB","title":"Ports","from":null,"to":null,"date":null,"reference":null,"marking":null,"summary":[],"sections":[],"picks":[]}');
INSERT INTO brief_updates VALUES ('b1', 3, '2031-03-04T11:00:00.000Z', x'0102');
INSERT INTO settings VALUES ('session', '{"theme":"dark"}');
`

/** A second article, long enough to be recognised in another file. */
const strait =
  'Three shipping companies asked the Maritime Council on Monday for escorts through the Kestrel Strait after two tankers were turned back at dawn by patrol boats without a flag.'
const versionOneWithStrait = `${versionOne}
INSERT INTO originals VALUES ('11aa', 'strait.txt', 'text/plain', NULL);
INSERT INTO articles VALUES (
  2, 'a-11111111111111111111', '2031-03-04T09:00:00.000Z', '11aa', 'strait.txt', 'text/plain', 9, 'Escorts asked for', NULL, 'Harbour Courier', '2031-03-04', 29, 1, 'Three',
  '{"title":"Escorts asked for","byline":null,"outlet":"Harbour Courier","place":null,"section":null,"published":"2031-03-04","modified":null,"language":"en","url":null,"rights":null}'
);
INSERT INTO article_contents VALUES (
  2, '{"reader":"text","encoding":"utf-8","wordsFound":29,"wordsStated":null,"dropped":[],"warnings":[]}', '[{"kind":"body","text":"${strait}","page":null}]'
);
INSERT INTO article_search (rowid, title, byline, outlet, text) SELECT sequence, title, byline, outlet, text FROM article_texts WHERE sequence = 2;
`

const ice = {
  ...articleOf(['Ice'], { title: 'Ice in Velmar', outlet: 'The Lantern', published: '2031-03', language: 'en' }),
  id: 'a-6c94d05a7ba0e6bbde6d',
  original: {
    sha256: '6c94d05a7ba0e6bbde6df0ffe7a33c5aafeb3e8d8bdeaea3cbd40e5ee8d7f4f5',
    name: 'ice.txt',
    mediaType: 'text/plain',
    bytes: 3,
  },
}

it('opens a library that version 1 made, with everything in it', () => {
  const place = tempLibrary()
  withPlainConnection(place, (database) => database.exec(versionOne))
  within(place, (store) => {
    const { rows } = store.listArticles({ text: 'lantern ice', limit: 5, offset: 0 })
    expect(rows.map(({ id }) => id)).toEqual([ice.id])
    expect(store.readArticles({ ids: rows.map(({ id }) => id) })).toEqual([ice])
    expect(store.readOriginal({ sha256: ice.original.sha256 })).toEqual(new TextEncoder().encode('Ice'))
    expect(store.listBriefs(null)).toEqual([{ id: 'b1', title: 'Ports', changedAt: '2031-03-04T11:00:00.000Z' }])
    expect(store.listBriefs(null).map(({ id }) => store.readBrief({ id }))).toMatchObject([
      { id: 'b1', state: new Uint8Array([0, 0]), updates: [new Uint8Array([1, 2])], sequence: 3 },
    ])
    expect(store.readSetting({ name: 'session' })).toBe('{"theme":"dark"}')
  })
  expect(indexFaults(place)).toEqual([])
})

it('recognises an article that version 1 kept when it comes in again from another file', () => {
  const place = tempLibrary()
  withPlainConnection(place, (database) => database.exec(versionOneWithStrait))
  within(place, (store) => {
    const again = articleOf(['The Courier reports:', strait], { title: 'Escorts Asked For', outlet: null, published: null })
    store.addArticles({ articles: [again], original: null })
    expect(store.findDuplicates({ ids: [again.id] })).toEqual([
      {
        article: again.id,
        of: [
          {
            id: 'a-11111111111111111111',
            title: 'Escorts asked for',
            outlet: 'Harbour Courier',
            published: '2031-03-04',
            likeness: 1,
            kind: 'same-article',
          },
        ],
      },
    ])
  })
  expect(indexFaults(place)).toEqual([])
})

it('opens a library of version 1 with a damaged article: the others come along', () => {
  const place = tempLibrary()
  withPlainConnection(place, (database) =>
    database.exec(`${versionOneWithStrait}; UPDATE article_contents SET paragraphs = '{"not":"paragraphs"}' WHERE sequence = 1`),
  )
  within(place, (store) => expect(store.listArticles({ text: '', limit: 5, offset: 0 }).total).toBe(2))
})

it.each([1, 2, 3, 4, 6, 12])(
  'loses nothing of an old library where only %i more pages have room, and brings it up to date once there are more',
  (room) => {
    const place = tempLibrary()
    withPlainConnection(place, (database) => database.exec(versionOneWithStrait))
    const cramped = new Database(place.file, place.key)
    const { page_count: pages } = v.parse(v.object({ page_count: v.number() }), cramped.get('PRAGMA page_count'))
    cramped.exec(`PRAGMA max_page_count = ${pages + room}`)
    let problem: unknown = null
    try {
      migrate(cramped)
    } catch (error) {
      problem = storeProblem(error)
    }
    cramped.close()
    expect(problem).toEqual({ kind: 'disk-full' })
    expect(problemMessage({ kind: 'disk-full' }, ['opening', 'store'])).toBe(message('problem.opening.disk-full'))
    expect(versionOf(place)).toBeLessThan(latestVersion)
    within(place, (store) => {
      const { rows, total } = store.listArticles({ text: 'escorts', limit: 5, offset: 0 })
      expect({ ids: rows.map(({ id }) => id), total }).toEqual({ ids: ['a-11111111111111111111'], total: 1 })
      expect(store.readArticles({ ids: [v.parse(articleIdSchema, ice.id)] })).toEqual([ice])
      expect(store.readSetting({ name: 'session' })).toBe('{"theme":"dark"}')
    })
    expect(indexFaults(place)).toEqual([])
  },
)

it('makes new libraries like those that came from version 1 step by step', () => {
  const made = tempLibrary()
  const brought = tempLibrary()
  withPlainConnection(brought, (database) => database.exec(versionOne))
  for (const place of [made, brought]) within(place, () => {})
  expect(schemaOf(made)).toEqual(schemaOf(brought))
})

function versionOf(place: Place): unknown {
  return withPlainConnection(place, (database) => database.pragma('user_version', { simple: true }))
}

function schemaOf(place: Place): object {
  return withPlainConnection(place, (database) => ({
    schema: database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all(),
    version: database.pragma('user_version', { simple: true }),
    application: database.pragma('application_id', { simple: true }),
    journal: database.pragma('journal_mode', { simple: true }),
  }))
}
