import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { importedParagraphs, importOne } from '#test/import-one'
import { zipOf } from '#test/office-files'
import { plainReceipt } from '#test/plain-receipt'

interface Book {
  readonly fields?: string
  readonly manifest?: string
  readonly spine?: string
  readonly guide?: string
  readonly parts?: Readonly<Record<string, string>>
}

const item = (id: string, href: string, more = ''): string => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${more}/>`
const page = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`

function bookOf({
  fields = '',
  manifest = item('a', 'text/a.xhtml') + item('b', 'text/b%20c.xhtml'),
  spine = '<itemref idref="a"/><itemref idref="b"/>',
  guide = '',
  parts = {},
}: Book): Uint8Array {
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${fields}</metadata><manifest>${manifest}</manifest><spine>${spine}</spine>${guide}</package>`,
    'OPS/text/a.xhtml': page('<h1>The port</h1><p>Dues <a id="x"/>rise.</p>'),
    'OPS/text/b c.xhtml': page('<h1>The ferries</h1><blockquote><p>Ships stay.</p></blockquote>'),
    ...parts,
  })
}

it('reads a book as one article, with what its package says', async () => {
  const fields = `<dc:title>The port</dc:title><dc:creator opf:role="aut">Mira Tal</dc:creator><dc:creator id="t">Tomas Brandt</dc:creator><meta refines="#t" property="role">trl</meta>
    <dc:publisher>Kestrel Institute</dc:publisher><dc:date opf:event="modification">2032-01-01</dc:date><dc:date>2031-03-05T00:00:00Z</dc:date><dc:language>en</dc:language>
    <dc:identifier>urn:isbn:1</dc:identifier><dc:identifier>https://kestrel.example/port?utm_source=x</dc:identifier><dc:rights>© 2031 Kestrel Institute</dc:rights>`
  const { metadata, paragraphs, receipt } = await importOne(bookOf({ fields }), 'port.epub')
  expect({ metadata, paragraphs: paragraphs.map(({ kind, text }) => [kind, text]), receipt }).toEqual({
    metadata: {
      ...unknownMetadata,
      title: 'The port',
      byline: 'Mira Tal',
      outlet: 'Kestrel Institute',
      published: '2031-03-05',
      language: 'en',
      url: 'https://kestrel.example/port',
      rights: '© 2031 Kestrel Institute',
    },
    paragraphs: [
      ['title', 'The port'],
      ['body', 'Dues rise.'],
      ['heading', 'The ferries'],
      ['quote', 'Ships stay.'],
    ],
    receipt: { ...plainReceipt, reader: 'epub', wordsFound: 8 },
  })
})

it('reads chapters in the order of the spine, each once', async () => {
  const spine = '<itemref idref="b"/><itemref idref="a"/><itemref idref="b"/>'
  expect((await importedParagraphs(bookOf({ spine }), 'port.epub')).map(([, text]) => text)).toEqual([
    'The ferries',
    'Ships stay.',
    'The port',
    'Dues rise.',
  ])
})

it.each([
  ['as its navigation', item('b', 'text/b%20c.xhtml', ' properties="nav"'), ''],
  ['in its guide', item('b', 'text/b%20c.xhtml'), '<guide><reference type="toc" href="text/b%20c.xhtml#top"/></guide>'],
])('leaves out a table of contents that is named %s', async (_, contents, guide) => {
  const { paragraphs, receipt } = await importOne(bookOf({ manifest: item('a', 'text/a.xhtml') + contents, guide }), 'port.epub')
  expect([paragraphs.map(({ text }) => text), receipt.dropped]).toEqual([
    ['The port', 'Dues rise.'],
    [{ step: 'book', reason: 'receipt.dropped.contents-list', words: 4, sample: 'The ferries Ships stay.' }],
  ])
})

const refer = (attribute: string): string => `<a ${attribute} href="#n1"><sup>1</sup></a>`

it('leaves out the signs that refer to notes, and keeps the notes', async () => {
  const body = `<p>Dues${refer('epub:type="noteref"')} rise${refer('role="doc-noteref"')}.</p><aside epub:type="footnote" id="n1"><p>1. Harbour law.</p></aside>`
  const parts = { 'OPS/text/a.xhtml': page(body) }
  expect((await importedParagraphs(bookOf({ spine: '<itemref idref="a"/>', parts }), 'port.epub')).map(([, text]) => text)).toEqual([
    'Dues rise.',
    '1. Harbour law.',
  ])
})

it('warns of chapters that are not there', async () => {
  const manifest = item('a', 'text/a.xhtml') + item('b', 'text/lost.xhtml')
  const { receipt } = await importOne(bookOf({ manifest }), 'port.epub')
  expect(receipt.warnings).toEqual(['receipt.warning.missing-chapters'])
})

const encryption = (uri: string): Book => ({
  parts: {
    'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
  },
})

describe('encryption', () => {
  it('of a chapter locks the book', async () => {
    expect(await importArticles(bookOf(encryption('OPS/text/b%20c.xhtml')), 'port.epub')).toEqual({
      ok: false,
      problem: { kind: 'password-protected' },
    })
  })
  it('of a font does not', async () => {
    expect((await importOne(bookOf(encryption('OPS/fonts/a.otf')), 'port.epub')).paragraphs.length).toBe(4)
  })
})

describe('a file that is not as it should be', () => {
  it.each([
    ['without its package', bookOf({ parts: { 'OPS/book.opf': 'noise' } }), { kind: 'damaged-file', part: 'OPS/book.opf' }],
    [
      'without its container',
      bookOf({ parts: { 'META-INF/container.xml': '' } }),
      { kind: 'damaged-file', part: 'META-INF/container.xml' },
    ],
    [
      'with a chapter larger than any',
      bookOf({ parts: { 'OPS/text/a.xhtml': `<p>${Array.from({ length: 900_000 }, (_, index) => `${index} rises, `).join('')}` } }),
      { kind: 'unpacks-too-large', bytes: 12_488_893, limit: 8_000_000 },
    ],
    ['cut off', bookOf({}).subarray(0, 500), { kind: 'damaged-file', part: null }],
    ['without words', bookOf({ spine: '' }), { kind: 'empty' }],
  ])('is refused: %s', async (_, bytes, problem) => {
    expect(await importArticles(bytes, 'port.epub')).toEqual({ ok: false, problem })
  })
})
