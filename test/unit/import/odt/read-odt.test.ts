import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { importedParagraphs, importOne } from '#test/import-one'
import { odfPart, odtOf, zipOf } from '#test/office-files'
import { plainReceipt } from '#test/plain-receipt'

const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`
const cell = (...texts: readonly string[]): string => `<table:table-cell>${texts.map((text) => p(text)).join('')}</table:table-cell>`
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
const paragraphsOf = async (text: string, styles = '') => importedParagraphs(odtOf(text, { styles }), 'brief.odt')

it('reads a text with its title, metadata and receipt', async () => {
  const styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
  const meta =
    '<dc:title>Dues</dc:title><meta:initial-creator>Mira Tal</meta:initial-creator><dc:creator>Tomas Brandt</dc:creator><meta:creation-date>2031-03-05T10:00:00</meta:creation-date><dc:language>en-GB</dc:language>'
  const text = `${p('Council halves harbour dues', 'P1')}<text:h text:outline-level="2">The vote</text:h>${p('Dues<text:s/>fall<text:tab/>by half.<text:line-break/>From March.')}`
  const { metadata, paragraphs, receipt } = await importOne(odtOf(text, { styles, meta }), 'brief.odt')
  expect({ metadata, paragraphs: paragraphs.map(({ kind, text: words }) => [kind, words]), receipt }).toEqual({
    metadata: { ...unknownMetadata, title: 'Council halves harbour dues', language: 'en-GB' },
    paragraphs: [
      ['title', 'Council halves harbour dues'],
      ['heading', 'The vote'],
      ['body', 'Dues fall by half. From March.'],
    ],
    receipt: {
      ...plainReceipt,
      reader: 'odt',
      wordsFound: 12,
      suggestions: [
        { field: 'byline', value: 'Mira Tal', from: 'receipt.suggestion.document-properties' },
        { field: 'published', value: '2031-03-05', from: 'receipt.suggestion.document-properties' },
      ],
    },
  })
})

const automatic = (parent: string): string => `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="${parent}"/>`

describe('what a paragraph is', () => {
  it.each([
    ['a quotation by its style', p('Dues', 'Quotations'), '', 'quote'],
    [
      'a quotation by the style that it inherits from',
      p('Dues', 'P1'),
      automatic('Quotations') + '<style:style style:name="Quotations" style:family="paragraph"/>',
      'quote',
    ],
    [
      'a caption by the display name',
      p('Dues', 'Abb'),
      '<style:style style:name="Abb" style:display-name="Beschriftung" style:family="paragraph"/>',
      'caption',
    ],
    [
      'a heading by the outline level of its style',
      p('Dues', 'Kap'),
      '<style:style style:name="Kap" style:family="paragraph" style:default-outline-level="1"/>',
      'heading',
    ],
    ['a subtitle', p('Dues', 'Subtitle'), '', 'heading'],
    ['a list item', `<text:list><text:list-item>${p('Dues')}</text:list-item></text:list>`, '', 'list'],
    [
      'a heading in a list',
      '<text:list><text:list-item><text:h text:outline-level="1"><text:number>1.</text:number>Dues</text:h></text:list-item></text:list>',
      '',
      'heading',
    ],
  ])('is %s', async (_, text, styles, kind) => {
    expect(await paragraphsOf(p('Before.') + text, styles)).toEqual([
      ['body', 'Before.'],
      [kind, 'Dues'],
    ])
  })
})

it('puts notes after the paragraph that refers to them, with the number that stands in the file', async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>3</text:note-citation><text:note-body>${p('Harbour law.')}${p('Article 4.')}</text:note-body></text:note>`
  const { paragraphs, receipt } = await importOne(odtOf(p(`Dues${note} rise.`) + p('Ships stay.')), 'brief.odt')
  expect([paragraphs.map(({ text }) => text), receipt.warnings]).toEqual([
    ['Dues rise.', '[3] Harbour law.', 'Article 4.', 'Ships stay.'],
    ['receipt.warning.notes-in-text'],
  ])
})

it('reads tables row by row, without cells that others cover', async () => {
  const covered = '<table:covered-table-cell/>'
  const table = `<table:table><table:table-header-rows>${row(cell('Year'), cell('Dues'))}</table:table-header-rows>${row(cell('2030'), cell('4 m', 'rising'))}${row(cell('all'), covered)}</table:table>`
  expect(await paragraphsOf(table)).toEqual([
    ['body', 'Year | Dues'],
    ['body', '2030 | 4 m rising'],
    ['body', 'all'],
  ])
})

it('puts text boxes after their paragraph', async () => {
  const box = `<draw:frame><draw:text-box>${p('Boxed.')}<table:table>${row(cell('a'), cell('b'))}</table:table></draw:text-box></draw:frame>`
  const shape = `<draw:custom-shape>${p('Drawn.')}</draw:custom-shape>`
  expect((await paragraphsOf(p(`Dues ${box}${shape}rise.`))).map(([, text]) => text)).toEqual(['Dues rise.', 'Boxed.', 'a | b', 'Drawn.'])
})

it('leaves out deletions, comments, headers, hidden text and the table of contents, and names them', async () => {
  const changes = `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Mira</dc:creator></office:change-info>${p('do not')}</text:deletion></text:changed-region></text:tracked-changes>`
  const contents = `<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents</text:index-title-template></text:table-of-content-source><text:index-body>${p('The vote 3')}</text:index-body></text:table-of-content>`
  const comment = `<office:annotation><dc:creator>Mira</dc:creator><dc:date>2031-03-05</dc:date>${p('Check this.')}</office:annotation>`
  const hidden = `<text:span text:style-name="T1">secretly </text:span><text:section text:display="none">${p('never')}</text:section>`
  const styles = `<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style><office:master-styles><style:master-page><style:header>${p('Harbour desk')}</style:header></style:master-page></office:master-styles>`
  const frame = '<draw:frame><svg:title>A ship</svg:title><svg:desc>at sea</svg:desc></draw:frame>'
  const { paragraphs, receipt } = await importOne(
    odtOf(`${changes}${contents}${p(`Dues ${comment}${frame}rise.`)}${p(`Ships ${hidden}stay.`)}`, { styles }),
    'brief.odt',
  )
  expect([paragraphs.map(({ text }) => text), receipt.dropped, receipt.warnings]).toEqual([
    ['Dues rise.', 'Ships stay.'],
    [
      { step: 'document', reason: 'receipt.dropped.deleted-text', words: 2, sample: 'do not' },
      { step: 'document', reason: 'receipt.dropped.hidden-text', words: 2, sample: 'secretly never' },
      { step: 'document', reason: 'receipt.dropped.contents-list', words: 3, sample: 'The vote 3' },
      { step: 'document', reason: 'receipt.dropped.headers-footers', words: 2, sample: 'Harbour desk' },
      { step: 'document', reason: 'receipt.dropped.margin-comments', words: 2, sample: 'Check this.' },
    ],
    ['receipt.warning.tracked-changes'],
  ])
})

it('reads a flat file', async () => {
  const flat = odfPart(
    'document',
    `<office:body><office:text>${p('Dues rise.')}</office:text></office:body>`,
    ' office:mimetype="application/vnd.oasis.opendocument.text"',
  )
  expect(await importedParagraphs(strToU8(flat), 'brief.fodt')).toEqual([['body', 'Dues rise.']])
})

describe('a file that is not as it should be', () => {
  const locked =
    '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
  const mimetype = 'application/vnd.oasis.opendocument.text'
  const entities = '<!DOCTYPE d [<!ENTITY a "dues">]><office:document-content><office:body>&a;</office:body></office:document-content>'
  it.each([
    ['under a password', odtOf('', { parts: { 'META-INF/manifest.xml': locked, 'content.xml': 'noise' } }), { kind: 'password-protected' }],
    ['under a password as a whole', zipOf({ mimetype, 'encrypted-package': 'noise' }), { kind: 'password-protected' }],
    ['without its content', zipOf({ mimetype, 'meta.xml': '<a/>' }), { kind: 'damaged-file', part: 'content.xml' }],
    ['with entities', odtOf('', { parts: { 'content.xml': entities } }), { kind: 'damaged-file', part: 'content.xml' }],
    [
      'nested without end',
      odtOf('<text:section>'.repeat(3000) + '</text:section>'.repeat(3000)),
      { kind: 'damaged-file', part: 'content.xml' },
    ],
    ['cut off', odtOf(p('Dues')).subarray(0, 400), { kind: 'damaged-file', part: null }],
    ['without words', odtOf(''), { kind: 'empty' }],
  ])('is refused: %s', async (_, bytes, problem) => {
    expect(await importArticles(bytes, 'brief.odt')).toEqual({ ok: false, problem })
  })
})
