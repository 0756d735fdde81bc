import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { readProquestText } from '#import/proquest'
import { plainReceipt } from '#test/plain-receipt'

const read = (text: string) => {
  const result = readProquestText({ bytes: new TextEncoder().encode(text), name: 'ProQuestDocuments.txt' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text: words }) => [kind, words]) }))
}

const line = `\n${'_'.repeat(60)}\n\n`
const strait = `Strait closed to grain ships

Author: Lund, Mira

Publication info: The Harbour Courier ; Kestrel City [Kestrel City]05 Mar 2031: A.2.

ProQuest document link

Abstract: Grain waits.

Links: http://resolver.library.example/sfx?sid=ProQ

Full text: The strait is closed to every ship.

Subject: nobody knows for how long it will stay so, they said.

Ships wait.

Subject: Shipping; Grain

Publication title: The Harbour Courier; Kestrel City

Pages: A.2

Publication year: 2031

Publication date: Mar 5, 2031

Section: World; Part A; Pg. 2

Publisher: Harbour Press

Place of publication: Kestrel City

Language of publication: English

Dateline: OSTMARK

ProQuest document ID: 251439970

Document URL: https://search.proquest.com/docview/251439970?accountid=12345

Copyright: (Copyright (c) 2031 Harbour Press)

Last updated: 2031-11-07

Database: Global Newsstream
`
const escort = `Ostmark weighs escort

Full Text: Four frigates may sail soon.

Publication title: Northern Ledger

Publication date: Mar 9, 2031

ProQuest document ID: 2
`
const end = `Contact us at: https://support.proquest.com Copyright © 2031 ProQuest LLC. All rights reserved. Terms and Conditions: https://www.proquest.com\n`

it('reads articles with metadata, text and receipt, and without the account they were got with', () => {
  const receipt = { ...plainReceipt, reader: 'proquest', found: 2, traces: ['receipt.trace.account'] }
  expect(read(line + strait + line + escort + line + end)).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Strait closed to grain ships',
        byline: 'Lund, Mira',
        outlet: 'The Harbour Courier',
        place: 'Kestrel City',
        section: 'World; Part A',
        pages: 'A.2',
        published: '2031-03-05',
        language: 'en',
        url: 'https://search.proquest.com/docview/251439970',
        rights: '(Copyright (c) 2031 Harbour Press)',
      },
      paragraphs: [
        ['title', 'Strait closed to grain ships'],
        ['heading', 'Grain waits.'],
        ['heading', 'OSTMARK'],
        ['body', 'The strait is closed to every ship.'],
        ['body', 'Subject: nobody knows for how long it will stay so, they said.'],
        ['body', 'Ships wait.'],
      ],
      receipt: {
        ...receipt,
        wordsFound: 21,
        dropped: [{ step: 'proquest', reason: 'receipt.dropped.classification', words: 17, sample: 'links:' }],
      },
    },
    {
      metadata: { ...unknownMetadata, title: 'Ostmark weighs escort', outlet: 'Northern Ledger', published: '2031-03-09' },
      paragraphs: [
        ['title', 'Ostmark weighs escort'],
        ['body', 'Four frigates may sail soon.'],
      ],
      receipt: {
        ...receipt,
        wordsFound: 5,
        dropped: [{ step: 'proquest', reason: 'receipt.dropped.classification', words: 4, sample: 'proquest document id: 2' }],
      },
    },
  ])
})

it.each([
  ['the number of each document', `${line}Document 1 of 3\n\n${strait}${line}Document 2 of 3\n\n${escort}${line}${end}`, 3],
  [
    'a table of contents',
    `${line}Report Information from ProQuest\n${line}Table of contents\n\n1. Strait\n\n2. Escort\n\n3. Fees\n${line}${strait}${line}${escort}${line}${end}`,
    3,
  ],
  ['nothing', line + strait + line + escort + line + end, null],
])('announces what is stated by %s', (_, text, announced) => {
  const { receipt } = read(text)[0]!
  expect([receipt.announced, receipt.found, receipt.gaps]).toEqual([
    announced,
    2,
    announced === null ? [] : [{ reason: 'receipt.gap.fewer-than-announced', sample: '2/3' }],
  ])
})

it.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['one line a paragraph', (text: string) => text.replaceAll('\n\n', '\n')],
])('reads files with %s', (_, change) => {
  const [article] = read(change(line + strait + line + end))
  expect([article!.metadata.title, article!.metadata.published, article!.paragraphs.filter(([kind]) => kind === 'body').length]).toEqual([
    'Strait closed to grain ships',
    '2031-03-05',
    3,
  ])
})

it('takes outlet, day and page from the line under the title where no other says them', () => {
  const [article] = read(`${line}${strait.replace(/Publication title:[^]*?Section:[^\n]*\n/, '')}${line}${end}`)
  expect(article!.metadata).toMatchObject({ outlet: 'The Harbour Courier', published: '2031-03-05', pages: 'A.2' })
})

it.each([
  ['a text with a rule', `Notes\n${line}ProQuest is a company.\n`],
  ['a form', `Name: ${'_'.repeat(60)}\nProQuest\n`],
])('leaves %s to the reader of texts', (_, text) => {
  expect(readProquestText({ bytes: new TextEncoder().encode(text), name: 'a.txt' })).toBeNull()
})
