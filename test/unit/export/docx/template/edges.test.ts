import { expect, it } from 'vitest'
import { everyChoice } from '#core/printable'
import { houseTemplate, p, reference, section } from '#test/house-template'
import { german, letterhead, markedDotx } from '#test/house-templates'
import { inHouse, partText } from '#test/in-house'
import { attribute, named, readDocx } from '#test/read-docx'
import { richBrief } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const unmarked = { ...everyChoice, marking: false }

/** What the sections show: by kind and pages, the part and its text. */
function shown(bytes: Uint8Array): readonly (readonly string[])[] {
  const { parts } = readDocx(bytes)
  const relationships = [...(parts.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? [])]
  return named(parts.get('word/document.xml'), 'sectPr').flatMap((section) =>
    ['headerReference', 'footerReference'].flatMap((kind) =>
      named(section, kind).map((each) => {
        const found = relationships.find((one) => one.getAttribute('Id') === each.getAttributeNS(relationship, 'id'))
        const name = `word/${found?.getAttribute('Target')}`
        return [
          kind.slice(0, 6),
          attribute(each, 'type'),
          name.slice(5, -4),
          named(parts.get(name), 't')
            .map(({ textContent }) => textContent)
            .join(''),
        ]
      }),
    ),
  )
}

it('shows the house’s own parts where there is no marking to show', async () => {
  expect(shown(await inHouse(letterhead, richBrief, unmarked))).toEqual([
    ['header', 'default', 'header1', 'Letterhead 2031'],
    ['header', 'first', 'header2', 'HARBOUR AND TIDES AUTHORITY'],
    ['header', 'even', 'header3', 'Harbour and Tides Authority, even page'],
    ['footer', 'default', 'footer1', 'Harbour and Tides Authority · page 1'],
    ['footer', 'first', 'footer2', '3 Mole Street · Port Sel · tides.example'],
  ])
})

it('shows copies with the marking on every page, below the header and above the footer, where the house does not say it', async () => {
  expect(shown(await inHouse(letterhead))).toEqual([
    ['header', 'default', 'header4', 'Letterhead 2031\u00A0TLP:AMBER\u00A0'],
    ['header', 'first', 'header5', 'HARBOUR AND TIDES AUTHORITY\u00A0TLP:AMBER\u00A0'],
    ['header', 'even', 'header6', 'Harbour and Tides Authority, even page\u00A0TLP:AMBER\u00A0'],
    ['footer', 'default', 'footer3', '\u00A0TLP:AMBER\u00A0Harbour and Tides Authority · page 1'],
    ['footer', 'first', 'footer4', '\u00A0TLP:AMBER\u00A03 Mole Street · Port Sel · tides.example'],
    ['footer', 'even', 'footer5', '\u00A0TLP:AMBER\u00A0'],
  ])
})

it('leads a copy to its pictures, which have numbers of their own', async () => {
  const bytes = await inHouse(letterhead)
  expect(partText(bytes, 'word/_rels/header5.xml.rels')).toContain('Target="media/image1.png"')
  const drawings = ['word/header2.xml', 'word/header5.xml'].map((name) => /<wp:docPr id="(\d+)"/u.exec(partText(bytes, name))?.[1])
  expect(drawings).toEqual(['1', '2'])
})

it('takes a house’s marking for the brief’s where it is the same, and sets it right where it is another', async () => {
  expect([shown(await inHouse(german)), shown(await inHouse(german, { ...richBrief, marking: 'TLP:AMBER+STRICT' }))]).toEqual([
    [
      ['header', 'default', 'header1', 'Amt für Gezeiten · TLP:AMBER'],
      ['footer', 'default', 'footer1', 'TLP:AMBER'],
    ],
    [
      ['header', 'default', 'header2', 'Amt für Gezeiten · TLP:AMBER+STRICT'],
      ['footer', 'default', 'footer2', 'TLP:AMBER+STRICT'],
    ],
  ])
})

it('fills what a header asks for', async () => {
  expect(shown(await inHouse(markedDotx, richBrief, unmarked))).toEqual([
    ['header', 'default', 'header2', `${richBrief.title} — NSD/2031/014`],
  ])
})

it('says in the body, once, what the body asks for', async () => {
  const { paragraphs } = readDocx(await inHouse(markedDotx))
  expect(paragraphs.slice(0, 3).map(({ text }) => text)).toEqual([
    'Our reference: NSD/2031/014',
    'Quay House, 6 March 2031',
    richBrief.title,
  ])
})

const property = (name: string, value: string, pid: number) =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`
const field = (name: string) => `<w:fldSimple w:instr=" DOCPROPERTY ${name} "><w:r><w:t>?</w:t></w:r></w:fldSimple>`

it('gives fields of properties the brief’s words, keeps the house’s properties that fields ask for, and no others', async () => {
  const template = houseTemplate({
    body: p('') + section(reference('header', 'header1')),
    edges: { header1: `<w:p>${field('Reference')}${field('&quot;House Motto&quot;')}</w:p>` },
    files: {
      'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property('House Motto', 'Ebb and flow', 2)}${property('_AuthorEmail', 'jorun@tides.example', 3)}</Properties>`,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relationship}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    },
  })
  const bytes = await inHouse(template)
  const told = [...partText(bytes, 'docProps/custom.xml').matchAll(/name="([^"]*)"[^>]*><vt:lpwstr>([^<]*)</gu)].map(([, name, value]) => [
    name,
    value,
  ])
  expect([told, await validateDocx(bytes, 'Microsoft365')]).toEqual([
    [
      ['House Motto', 'Ebb and flow'],
      ['Reference', 'NSD/2031/014'],
    ],
    [],
  ])
})
