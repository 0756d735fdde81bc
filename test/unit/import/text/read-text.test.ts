import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { plainReceipt } from '#test/plain-receipt'
import { importArticles } from '#import'

const read = async (bytes: Uint8Array) => {
  const imported = await importArticles(bytes, 'article.txt')
  if (!imported.ok) return imported.problem
  return imported.articles.map(({ metadata, paragraphs, receipt }) => ({
    metadata,
    paragraphs: paragraphs.map(({ kind, text }) => [kind, text]),
    receipt,
  }))
}
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url)))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

it('reads a file of a paragraph a line without inventing a title or a date', async () => {
  expect(await read(fixture('lines.txt'))).toEqual([
    {
      metadata: { ...unknownMetadata, rights: 'Republished with permission from Meridian Wire' },
      paragraphs: [
        [
          'body',
          'Ostmark may send warships to escort grain carriers past the closed strait, two officials with knowledge of the plan said on Sunday.',
        ],
        [
          'body',
          'The plan would put four frigates on the southern route by the end of the month, according to a paper seen by The Northern Ledger.',
        ],
        ['body', '“Our harbours are open and they will stay open,” a spokeswoman said.'],
        ['body', 'Republished with permission from Meridian Wire'],
      ],
      receipt: { ...plainReceipt, wordsFound: 65 },
    },
  ])
})

it('reads title, byline, date and rights from a hard-wrapped file and keeps every line', async () => {
  expect(await read(fixture('masthead.txt'))).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Tarsia closes the Kestrel Strait to tankers',
        byline: 'Mira Oduya and Jonas Hale',
        published: '2031-03-05',
        rights: '© 2031 Harbour Courier',
      },
      paragraphs: [
        ['title', 'Tarsia closes the Kestrel Strait to tankers'],
        ['body', 'By Mira Oduya and Jonas Hale'],
        ['body', '5 March 2031'],
        [
          'body',
          'The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday, hours after its navy said that a mine had damaged one of its patrol boats.',
        ],
        [
          'body',
          '“No ship that carries oil will pass until the waters are safe,” the transport minister, Ilya Varga, told reporters. He gave no date for a reopening.',
        ],
        ['body', '© 2031 Harbour Courier'],
      ],
      receipt: { ...plainReceipt, wordsFound: 74 },
    },
  ])
})

describe('a file without words', () => {
  it.each([
    ['no bytes', ''],
    ['white space', ' \n\t\r\n\u00A0'],
    ['a byte order mark', '\uFEFF'],
    ['characters of no width', '\u200B\n\u00AD'],
  ])('is empty: %s', async (_, text) => {
    expect(await read(utf8(text))).toEqual({ kind: 'empty' })
  })
})

it('says that an encoding was worked out from the text', async () => {
  expect(await read(new Uint8Array(Buffer.from('Zoë führte den Hafen.', 'latin1')))).toEqual([
    {
      metadata: unknownMetadata,
      paragraphs: [['body', 'Zoë führte den Hafen.']],
      receipt: { ...plainReceipt, encoding: 'windows-1252', wordsFound: 4, warnings: ['receipt.warning.guessed-encoding'] },
    },
  ])
})

it('leaves out a stray control character and says so', async () => {
  const words = 'The strait is closed. '.repeat(60).trim()
  expect(await read(utf8(`\u0007${words}`))).toEqual([
    {
      metadata: unknownMetadata,
      paragraphs: [['body', words]],
      receipt: { ...plainReceipt, wordsFound: 240, warnings: ['receipt.warning.control-characters'] },
    },
  ])
})

it('reads one line of 5 MB', async () => {
  const words = 'The minister said nothing. '.repeat(200_000).trim()
  expect(await read(utf8(words))).toEqual([
    { metadata: unknownMetadata, paragraphs: [['body', words]], receipt: { ...plainReceipt, wordsFound: 800_000 } },
  ])
}, 60_000)
