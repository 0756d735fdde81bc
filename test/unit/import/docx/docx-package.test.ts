import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { importOne } from '#test/import-one'
import { coreProperties, docxOf } from '#test/office-files'

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const stated = (field: string, value: string) => ({ field, value, from: 'receipt.suggestion.document-properties' })

describe('properties', () => {
  const text = 'The council of Kestrel City has voted: the dues rise by half from March on.'
  const titled = paragraph('Dues rise') + paragraph(text)
  it.each([
    ['a title that stands on top of the text', '<dc:title>Dues rise</dc:title>', { title: 'Dues rise', suggestions: [] }],
    [
      'a title of four words that the text does not have',
      '<dc:title>Why dues rise here</dc:title>',
      { title: 'Why dues rise here', suggestions: [] },
    ],
    [
      'a short title that the text does not have',
      '<dc:title>Dues draft</dc:title>',
      { title: null, suggestions: [stated('title', 'Dues draft')] },
    ],
    ['a title that a program made', '<dc:title>Microsoft Word - dues_final.doc</dc:title>', { title: null, suggestions: [] }],
    [
      'a person and a day',
      '<dc:creator>Mira Tal</dc:creator><dcterms:created>2031-03-05T10:00:00Z</dcterms:created>',
      { title: null, suggestions: [stated('byline', 'Mira Tal'), stated('published', '2031-03-05')] },
    ],
    ['a program for a person', '<dc:creator>Microsoft Office User</dc:creator>', { title: null, suggestions: [] }],
  ])('with %s', async (_, fields, expected) => {
    const body = expected.title === 'Dues rise' ? titled : paragraph(text)
    const { metadata, receipt } = await importOne(docxOf(body, { parts: { 'docProps/core.xml': coreProperties(fields) } }), 'brief.docx')
    expect([metadata, receipt.suggestions]).toEqual([{ ...unknownMetadata, title: expected.title }, expected.suggestions])
  })
})

describe('a file that is not as it should be', () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)
  const entities =
    '<!DOCTYPE d [<!ENTITY a "dues">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&a;</w:body></w:document>'
  it.each([
    ['nested without end', docxOf(deep), { kind: 'damaged-file', part: 'word/document.xml' }],
    ['with entities', docxOf('', { parts: { 'word/document.xml': entities } }), { kind: 'damaged-file', part: 'word/document.xml' }],
    [
      'cut off inside',
      docxOf('', { parts: { 'word/document.xml': '<w:document><w:body>' } }),
      { kind: 'damaged-file', part: 'word/document.xml' },
    ],
    [
      'with entities in its styles',
      docxOf(paragraph('Dues'), { parts: { 'word/styles.xml': entities } }),
      { kind: 'damaged-file', part: 'word/styles.xml' },
    ],
    ['cut off', docxOf(paragraph('Dues')).subarray(0, 700), { kind: 'damaged-file', part: null }],
    ['without words', docxOf(paragraph('')), { kind: 'empty' }],
    [
      'that would unpack to too much',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': new Uint8Array(70_000_000) }),
      { kind: 'unpacks-too-large', bytes: 70_000_000, limit: 62_914_560 },
    ],
  ])('is refused: %s', async (_, bytes, problem) => {
    expect(await importArticles(bytes, 'brief.docx')).toEqual({ ok: false, problem })
  })
})
