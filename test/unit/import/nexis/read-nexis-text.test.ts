import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { readNexisText } from '#import/nexis'
import { plainReceipt } from '#test/plain-receipt'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => {
  const result = readNexisText({ bytes, name: 'download.txt' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text }) => [kind, text]) }))
}

const request = `
Download Request: Selected Items: 1-2
Time Of Request: Monday, March 10, 2031  09:00:00

Send To:
ADA VANE
KESTREL LIBRARY

Terms: (grain and strait)

Project ID: Secret Client


`
const first = `                               1 of 2 DOCUMENTS


                              The Harbour Courier

                            March 5, 2031 Wednesday
                                   Edition 1;
                                National Edition

Strait closed to ships that
carry grain

BYLINE: BY MIRA LUND

SECTION: NEWS; Pg. 3

LENGTH: 19 words


The strait is closed to every ship that carries grain,
officials said.

Nobody knows for how long it will stay so.

LOAD-DATE: March 6, 2031

LANGUAGE: ENGLISH

GRAPHIC: Four frigates, which are at anchor off
Ostmark

PUBLICATION-TYPE: Newspaper


                       Copyright 2031 Harbour Press Ltd.
                              All Rights Reserved

`
const second = `                               2 of 2 DOCUMENTS


                                Northern Ledger

                                 March 9, 2031

Ostmark weighs escort

LENGTH: 5 words

Four frigates may sail soon.

LOAD-DATE: March 9, 2031
`

it('reads articles with metadata, text and receipt, and without a trace of who asked', () => {
  const receipt = {
    ...plainReceipt,
    reader: 'nexis',
    announced: 2,
    found: 2,
    traces: ['receipt.trace.user-name', 'receipt.trace.delivery-time', 'receipt.trace.client', 'receipt.trace.search-terms'],
  }
  expect(read(utf8(request + first + second))).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Strait closed to ships that carry grain',
        byline: 'MIRA LUND',
        outlet: 'The Harbour Courier',
        section: 'NEWS',
        pages: '3',
        published: '2031-03-05',
        edition: 'Edition 1, National Edition',
        language: 'en',
        rights: 'Copyright 2031 Harbour Press Ltd. All Rights Reserved',
      },
      paragraphs: [
        ['title', 'Strait closed to ships that carry grain'],
        ['body', 'The strait is closed to every ship that carries grain, officials said.'],
        ['body', 'Nobody knows for how long it will stay so.'],
        ['caption', 'Four frigates, which are at anchor off Ostmark'],
      ],
      receipt: {
        ...receipt,
        wordsFound: 21,
        wordsStated: 19,
        dropped: [
          { step: 'nexis', reason: 'receipt.dropped.classification', words: 4, sample: 'LANGUAGE: ENGLISH' },
          { step: 'nexis', reason: 'receipt.dropped.archive-marks', words: 4, sample: 'LOAD-DATE: March 6, 2031' },
        ],
        warnings: ['receipt.warning.words-differ'],
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
        wordsStated: 5,
        dropped: [{ step: 'nexis', reason: 'receipt.dropped.archive-marks', words: 4, sample: 'LOAD-DATE: March 9, 2031' }],
      },
    },
  ])
})

const german = `
                              Dokument 1 von 1


                              Der Hafenbote

                         Donnerstag 11. Mai 2031

Meerenge für Getreideschiffe gesperrt

AUTOR: Von Mira Lund

RUBRIK: POLITIK; S. 3

LÄNGE: 9 Wörter

Die Meerenge ist gesperrt. „Für wie lange, weiß niemand.“

SPRACHE: GERMAN; DEUTSCH

UPDATE: 12. Mai 2031

                     Copyright 2031 Hafenbote GmbH
                        Alle Rechte vorbehalten
`
const french = `
                              Document 1 de 1


                              Le Courrier du Port

                           30 mai 2031 vendredi

Le détroit est fermé

AUTEUR: Par Mira Lund

RUBRIQUE: MONDE; Pg. 3

LONGUEUR: 9 mots

Le détroit est fermé aux navires qui portent du blé.

LANGUE: FRENCH; FRANÇAIS

DATE-CHARGEMENT: 31 mai 2031
`
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
const windows1252 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replaceAll('„', '\u0084').replaceAll('“', '\u0093'), 'latin1'))

const hafenbote = {
  outlet: 'Der Hafenbote',
  title: 'Meerenge für Getreideschiffe gesperrt',
  published: '2031-05-11',
  section: 'POLITIK',
  pages: '3',
  byline: 'Mira Lund',
  language: 'de',
}
const courrier = {
  ...hafenbote,
  outlet: 'Le Courrier du Port',
  title: 'Le détroit est fermé',
  published: '2031-05-30',
  section: 'MONDE',
  language: 'fr',
}
it.each([
  ['German', utf8(german), hafenbote],
  ['German with CRLF', utf8(german.replaceAll('\n', '\r\n')), hafenbote],
  ['German in UTF-16', utf16(german), hafenbote],
  ['German in windows-1252', windows1252(german), hafenbote],
  ['French', utf8(french), courrier],
])('reads %s labels', (_, bytes, metadata) => {
  const [article] = read(bytes)
  expect({ metadata: article!.metadata, stated: article!.receipt.wordsStated, body: article!.paragraphs.length }).toMatchObject({
    metadata,
    stated: 9,
    body: 2,
  })
})

it.each([
  [
    'numbers that are not there',
    `${first.replace('1 of 2', '2 of 9')}${second.replace('2 of 2', '6 of 9')}`,
    9,
    ['number-missing 1', 'number-missing 3–5', 'number-missing 7–9'],
  ],
  [
    'those of the items asked for',
    request.replace('1-2', '3, 5-6') + first.replace('1 of 2', '3 of 800') + second.replace('2 of 2', '5 of 800'),
    3,
    ['number-missing 4'],
  ],
  ['none, where one page states another total', first.replace('of 2', 'of 383') + second + second.replace('2 of 2', '1 of 2'), 2, []],
])('names %s', (_, text, announced, gaps) => {
  const { receipt } = read(utf8(text))[0]!
  expect([receipt.announced, receipt.gaps.map(({ reason, sample }) => `${reason.slice('receipt.gap.'.length)} ${sample}`)]).toEqual([
    announced,
    gaps,
  ])
})

it.each([
  [
    'a copyright notice on top',
    first.replace(
      '                              The Harbour',
      '                  Copyright 2031 Harbour Press\n\n                              The Harbour',
    ),
    'The Harbour Courier',
    'Strait closed to ships that carry grain',
  ],
  [
    'the headline before the date',
    second.replace(
      '                                 March 9, 2031\n\nOstmark weighs escort',
      'Ostmark weighs escort\n\n                                 March 9, 2031',
    ),
    'Northern Ledger',
    'Ostmark weighs escort',
  ],
  ['no date', second.replace('                                 March 9, 2031\n', ''), 'Northern Ledger', 'Ostmark weighs escort'],
])('reads outlet and title with %s', (_, text, outlet, title) => {
  const [article] = read(utf8(text))
  expect([article!.metadata.outlet, article!.metadata.title]).toEqual([outlet, title])
})

it('keeps a paragraph in capitals with a colon that is its own', () => {
  const text = second.replace(
    'Four frigates may sail soon.',
    `Four frigates may sail soon.\n\nNOTES: not in order.\n\n${'They wait.\n\n'.repeat(20)}`,
  )
  expect(read(utf8(text))[0]!.paragraphs.filter(([kind]) => kind === 'body')).toHaveLength(22)
})

it.each([
  ['a report on documents', 'The court read 1 of 10 documents today.\n\nNobody knows why.'],
  ['numbered documents without labels', '1 of 2 DOCUMENTS\n\nMinutes of the meeting.\n\n2 of 2 DOCUMENTS\n\nNothing was said.'],
])('leaves %s to the reader of texts', (_, text) => {
  expect(readNexisText({ bytes: utf8(text), name: 'a.txt' })).toBeNull()
})
