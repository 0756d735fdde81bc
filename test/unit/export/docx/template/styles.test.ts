import { expect, it } from 'vitest'
import type { Element } from '@xmldom/xmldom'
import { defaultStyle, houseTemplate, p, section, style } from '#test/house-template'
import { annotated, bare, german, plainDocx, rightToLeft } from '#test/house-templates'
import { inHouse, writeInHouse } from '#test/in-house'
import { attribute, named, readDocx } from '#test/read-docx'
import { richBrief } from '#test/rich-brief'

const body = p('{{brief}}') + section('')
const normal = (content = '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>') =>
  defaultStyle('paragraph', 'Normal', 'Normal', content)

async function missing(template: Uint8Array) {
  const written = await writeInHouse(template)
  return written.kind === 'written' ? written.missingStyles : written
}

async function documentIn(template: Uint8Array, brief = richBrief) {
  return readDocx(await inHouse(template, brief)).parts.get('word/document.xml')
}

async function paragraphOf(template: Uint8Array, words: string, brief = richBrief): Promise<Element | undefined> {
  return named(await documentIn(template, brief), 'p').findLast((each) => each.textContent?.startsWith(words))
}

const styleOf = (paragraph: Element | undefined) => attribute(named(paragraph, 'pStyle')[0], 'val')

it.each([
  ['plainDocx', plainDocx, ['Bibliography', 'TOC 1', 'TOC 2', 'TOC 3', 'TOC Heading']],
  [
    'german',
    german,
    ['Bibliography', 'Hyperlink', 'List Bullet', 'List Number', 'List Number 2', 'TOC 1', 'TOC 2', 'TOC 3', 'TOC Heading'],
  ],
  [
    'bare',
    bare,
    [
      'Bibliography',
      'Footnote Reference',
      'Footnote Text',
      'Heading 1',
      'Heading 2',
      'Heading 3',
      'Hyperlink',
      'List Bullet',
      'List Number',
      'List Number 2',
      'Quote',
      'TOC 1',
      'TOC 2',
      'TOC 3',
      'TOC Heading',
      'Table Grid',
      'Title',
    ],
  ],
])('names, as Word does, what %s lacks', async (_, template, names) => {
  expect(await missing(template)).toEqual(names)
})

it('finds styles by Word’s names, whatever a house’s language calls them', async () => {
  expect([
    styleOf(await paragraphOf(german, 'Situation')),
    styleOf(await paragraphOf(german, 'A smaller heading')),
    styleOf(await paragraphOf(german, 'We will not reopen')),
    attribute(named(await documentIn(german), 'tblStyle')[0], 'val'),
  ]).toEqual(['berschrift1', 'berschrift3', 'Zitat', 'Tabellenraster'])
})

it.each([
  ['by another name that the user gave it', style('paragraph', 'X1', 'House Head', '<w:aliases w:val="Top,heading 1"/>')],
  ['by its level', style('paragraph', 'X1', 'Kapitel', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')],
  ['by its id', style('paragraph', 'Heading1', 'Überschrift A')],
])('finds a heading %s', async (_, heading) => {
  const template = houseTemplate({ body, styles: normal() + heading })
  expect([styleOf(await paragraphOf(template, 'Situation')), (await missing(template)) as unknown]).toEqual([
    heading.includes('X1') ? 'X1' : 'Heading1',
    expect.not.arrayContaining(['Heading 1']),
  ])
})

it('formats what the house lacks by its own sizes, without fonts and colours of ours', async () => {
  const heading = await paragraphOf(bare, 'Situation')
  const [run] = named(heading, 'r')
  expect({
    style: styleOf(heading),
    level: attribute(named(heading, 'outlineLvl')[0], 'val'),
    size: attribute(named(run, 'sz')[0], 'val'),
    bold: named(run, 'b').length,
    colours: named(run, 'color').length,
    fonts: named(run, 'rFonts').length,
  }).toEqual({ style: '', level: '0', size: '27', bold: 1, colours: 0, fonts: 0 })
})

it('gives a heading that the house lacks the letters of one that it has', async () => {
  const head = style('paragraph', 'H1', 'heading 1', '<w:rPr><w:rFonts w:ascii="Amiri"/><w:color w:val="14532D"/></w:rPr>')
  const [run] = named(await paragraphOf(houseTemplate({ body, styles: normal() + head }), 'What is moving'), 'r')
  expect([attribute(named(run, 'rFonts')[0], 'ascii'), attribute(named(run, 'color')[0], 'val')]).toEqual(['Amiri', '14532D'])
})

it('takes the house’s own “Entry Title” where it has one', async () => {
  const own = style('paragraph', 'ET', 'Entry Title')
  expect(styleOf(await paragraphOf(houseTemplate({ body, styles: normal() + own }), 'Ilse van der'))).toBe('ET')
})

it.each([
  ['as the house’s default style has it', normal(), '', ''],
  [
    'as its “Body Text”, where the default has none',
    normal('') + style('paragraph', 'Textkrper', 'Body Text', '<w:pPr><w:spacing w:after="140"/></w:pPr>'),
    'Textkrper',
    '',
  ],
  ['by itself, where neither has any', normal(''), '', '140'],
])('keeps paragraphs apart %s', async (_, styles, expected, after) => {
  const paragraph = await paragraphOf(houseTemplate({ body, styles }), 'Elected in')
  expect([styleOf(paragraph), attribute(named(paragraph, 'spacing')[0], 'after')]).toEqual([expected, after])
})

it('counts each list anew in the house’s letters, with its bullets, and leaves the house’s own list alone', async () => {
  const document = readDocx(await inHouse(annotated))
  const listed = named(document.parts.get('word/document.xml'), 'p').flatMap((each) => {
    const [style] = named(each, 'pStyle')
    const name = attribute(style, 'val')
    return name.startsWith('List')
      ? [[each.textContent?.slice(0, 12), name, ...['numId', 'ilvl'].map((part) => attribute(named(each, part)[0], 'val'))]]
      : []
  })
  expect(listed).toEqual([
    ['First house ', 'ListNumber', '', ''],
    ['Decide by Fr', 'ListBullet', '', ''],
    ['Ask the Coun', 'ListBullet', '', ''],
    ['Outer berths', 'ListNumber', '6', '0'],
    ['Inner harbou', 'ListNumber', '6', '0'],
    ['Fishing flee', 'ListNumber', '7', '1'],
    ['Coastal ferr', 'ListNumber', '7', '1'],
    ['Caldera Nort', 'ListNumber', '6', '0'],
  ])
})

it('tells Word the brief’s language and direction where the house has another', async () => {
  expect([
    await languageIn(plainDocx, 'en-GB'),
    await languageIn(german, 'en-GB'),
    await languageIn(rightToLeft, 'en-GB'),
    await languageIn(plainDocx, 'ar'),
  ]).toEqual([
    ['', []],
    ['en-GB', []],
    ['en-GB', ['0']],
    ['', ['']],
  ])
})

async function languageIn(template: Uint8Array, language: string) {
  const paragraph = await paragraphOf(template, 'Elected in', { ...richBrief, language })
  const [run] = named(paragraph, 'r')
  return [attribute(named(run, 'lang')[0], 'val'), named(paragraph, 'bidi').map((each) => attribute(each, 'val'))]
}
