import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { houseTemplate, p, section } from '#test/house-template'
import { bare, letterhead, plainDocx } from '#test/house-templates'
import { inHouse, partText, writeInHouse } from '#test/in-house'
import { readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'

const body = p('{{brief}}') + section('')
const compound = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le'), 0, 0])
const field = (...pieces: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

/** A template with parts of it replaced. */
function changed(template: Uint8Array, change: (name: string, text: string) => string | Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(template)).map(([name, part]) => {
    const now = change(name, new TextDecoder('latin1').decode(part))
    return [name, now === new TextDecoder('latin1').decode(part) ? part : typeof now === 'string' ? strToU8(now) : now] as const
  })
  return zipSync(Object.fromEntries(parts))
}

const inPart = (part: string, from: string | RegExp, to: string) =>
  changed(bare, (name, text) => (name === part ? text.replace(from, to) : text))
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

it.each([
  ['a text', strToU8('Dear Director,'), 'notWord'],
  ['nothing', new Uint8Array(), 'notWord'],
  ['a document of Word 97', compound('WordDocument'), 'notWord'],
  ['a document behind a password', compound('EncryptedPackage'), 'encrypted'],
  ['an archive of something else', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'notWord'],
  ['a workbook', inPart('[Content_Types].xml', 'wordprocessingml.document.main', 'spreadsheetml.sheet.main'), 'notWord'],
  ['half a file', plainDocx.slice(0, plainDocx.length / 2), 'damaged'],
  ['a document whose text is missing', houseTemplateWithout('word/document.xml'), 'damaged'],
  ['XML that is not well-formed', inPart('word/document.xml', '</w:body>', ''), 'damaged'],
  [
    'a header that is not well-formed',
    changed(letterhead, (name, text) => (name === 'word/header3.xml' ? text.replace('</w:hdr>', '') : text)),
    'damaged',
  ],
  ['a DOCTYPE', inPart('word/styles.xml', '<w:styles', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'), 'damaged'],
  [
    'a DOCTYPE in UTF-16',
    changed(bare, (name, text) => (name === 'word/styles.xml' ? utf16(text.replace('<w:styles', '<!DOCTYPE x><w:styles')) : text)),
    'damaged',
  ],
  [
    'a thousand boxes in boxes',
    houseTemplate({ body: `${'<w:sdt><w:sdtContent>'.repeat(500)}${p('')}${'</w:sdtContent></w:sdt>'.repeat(500)}` }),
    'damaged',
  ],
  ['a bomb', houseTemplate({ body, files: { 'word/media/image1.png': new Uint8Array(70_000_000) } }), 'damaged'],
  ['a name that leads out', houseTemplate({ body, files: { '../../out.xml': 'x' } }), 'damaged'],
  [
    'a template with macros',
    inPart(
      '[Content_Types].xml',
      /application\/vnd\.openxmlformats[^"]*document\.main\+xml/u,
      'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    ),
    'macro',
  ],
  [
    'macros behind a harmless type',
    houseTemplate({
      body,
      files: { 'word/vbaProject.bin': strToU8('VBA') },
      types: ['<Default Extension="bin" ContentType="application/octet-stream"/>'],
      relationships:
        '<Relationship Id="rVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    }),
    'macro',
  ],
  [
    'a control',
    houseTemplate({
      body,
      files: { 'word/activeX/activeX1.xml': '<x/>' },
      relationships: `<Relationship Id="rControl" Type="${office}/control" Target="activeX/activeX1.xml"/>`,
    }),
    'macro',
  ],
  ['a field that calls a program', houseTemplate({ body: field(' DDE', 'AUTO c:\\\\x.exe ') + body }), 'macro'],
])('refuses %s', async (_, template, reason) => {
  expect(await writeInHouse(template)).toEqual({ kind: 'badTemplate', reason })
})

function houseTemplateWithout(part: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bare)).filter(([name]) => name !== part)))
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
}

it('takes a field that only quotes such a word for none', async () => {
  const written = await writeInHouse(houseTemplate({ body: field(' HYPERLINK "https://x.example/DDE" ') + body }))
  expect(written.kind).toBe('written')
})

it('reads parts in UTF-16', async () => {
  const template = changed(bare, (name, text) => (name === 'word/document.xml' || name === 'word/styles.xml' ? utf16(text) : text))
  const bytes = await inHouse(template)
  expect([unzipSync(bytes)['word/styles.xml'], await validateDocx(bytes, 'Microsoft365')]).toEqual([
    unzipSync(template)['word/styles.xml'],
    [],
  ])
})

it('takes the strict format, in the namespaces of the other', async () => {
  const strict = changed(letterhead, (_, text) =>
    text
      .replaceAll(
        /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|wordprocessingml|drawingml)\/2006\/(\w+)/gu,
        'http://purl.oclc.org/ooxml/$1/$2',
      )
      .replace('<w:document ', '<w:document w:conformance="strict" '),
  )
  const bytes = await inHouse(strict)
  expect(Object.values(unzipSync(bytes)).some((part) => new TextDecoder('latin1').decode(part).includes('purl.oclc.org/ooxml'))).toBe(false)
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
})

it('finds the text under another name, as Word on the web gives it', async () => {
  const renamed = Object.entries(unzipSync(bare)).map(([name, part]) => {
    const text = new TextDecoder().decode(part).replaceAll('word/document.xml', 'word/document2.xml')
    return [name.replace('document.xml', 'document2.xml'), strToU8(text)] as const
  })
  const bytes = await inHouse(zipSync(Object.fromEntries(renamed)))
  expect([Object.keys(unzipSync(bytes)).filter((name) => name.includes('document')), await validateDocx(bytes, 'Microsoft365')]).toEqual([
    ['word/document.xml', 'word/_rels/document.xml.rels'],
    [],
  ])
})

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`

it('leads to nothing outside that would be fetched, and keeps links', async () => {
  const template = houseTemplate({
    body: `<w:p><w:hyperlink r:id="rSite"><w:r><w:t>site</w:t></w:r></w:hyperlink><w:hyperlink r:id="rShare"><w:r><w:t>share</w:t></w:r></w:hyperlink></w:p>${body}`,
    relationships:
      relationship('rSite', 'hyperlink', 'https://tides.example/') +
      relationship('rShare', 'hyperlink', 'file://server/share') +
      relationship('rPixel', 'image', 'https://tracker.example/pixel.png') +
      relationship('rSource', 'mailMergeSource', 'file:///c:/people.csv'),
  })
  const links = partText(await inHouse(template), 'word/_rels/document.xml.rels').match(/Target="[^"]*" TargetMode="External"/gu)
  expect(links?.filter((link) => /tides|tracker|server|people|blank/u.test(link))).toEqual([
    'Target="https://tides.example/" TargetMode="External"',
    'Target="about:blank" TargetMode="External"',
    'Target="about:blank" TargetMode="External"',
  ])
})

it('carries nothing along that nothing leads to', async () => {
  const template = houseTemplate({
    body,
    files: { 'word/leftover.xml': '<x/>', '__MACOSX/word/._document.xml': 'x', 'docProps/thumbnail.jpeg': 'x' },
  })
  const names = Object.keys(unzipSync(await inHouse(template)))
  expect(names.filter((name) => /leftover|MACOSX|thumbnail/u.test(name))).toEqual([])
  expect(readDocx(await inHouse(template)).paragraphs.length).toBeGreaterThan(20)
})
