import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importedParagraphs, importOne } from '#test/import-one'
import { docxOf, wordPart } from '#test/office-files'
import { plainReceipt } from '#test/plain-receipt'

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
const style = (id: string, name: string, content = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
const cell = (...texts: readonly string[]): string => `<w:tc><w:tcPr/>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const paragraphsOf = async (body: string, options?: Parameters<typeof docxOf>[1]) => importedParagraphs(docxOf(body, options), 'brief.docx')

it('reads a document that another program wrote', async () => {
  const document = new Document({
    title: 'Harbour dues: what the council decided',
    creator: 'Un-named',
    footnotes: { 1: { children: [new Paragraph('Council minutes, item 4.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Council halves harbour dues', heading: HeadingLevel.TITLE }),
          new Paragraph('By Mira Tal'),
          new Paragraph('5 March 2031'),
          new Paragraph({ text: 'The vote', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('“Nobody'),
              new TextRun({ text: ' gains', bold: true }),
              new TextRun('”, she said.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: 'First, the ferries.', bullet: { level: 0 } }),
        ],
      },
    ],
  })
  const { metadata, paragraphs, receipt } = await importOne(await Packer.toBuffer(document), 'brief.docx')
  expect({ metadata, paragraphs: paragraphs.map(({ kind, text }) => [kind, text]), receipt }).toEqual({
    metadata: { ...unknownMetadata, title: 'Council halves harbour dues', byline: 'Mira Tal', published: '2031-03-05' },
    paragraphs: [
      ['title', 'Council halves harbour dues'],
      ['body', 'By Mira Tal'],
      ['body', '5 March 2031'],
      ['heading', 'The vote'],
      ['body', '“Nobody gains”, she said.'],
      ['body', '[1] Council minutes, item 4.'],
      ['list', 'First, the ferries.'],
    ],
    receipt: {
      ...plainReceipt,
      reader: 'docx',
      wordsFound: 24,
      suggestions: [{ field: 'title', value: 'Harbour dues: what the council decided', from: 'receipt.suggestion.document-properties' }],
      warnings: ['receipt.warning.notes-in-text'],
    },
  })
})

describe('what a paragraph is', () => {
  it.each([
    ['a heading by its style’s name', style('a', 'heading 2'), styled('a', 'Dues'), 'heading'],
    ['a heading by a localised name', style('a', 'Überschrift 2'), styled('a', 'Dues'), 'heading'],
    [
      'a heading by the style it is based on',
      style('b', 'heading 2') + style('a', 'Chapter', '<w:basedOn w:val="b"/>'),
      styled('a', 'Dues'),
      'heading',
    ],
    [
      'a heading by its style’s outline level',
      style('a', 'Chapter', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      styled('a', 'Dues'),
      'heading',
    ],
    ['a heading by its own outline level', '', paragraph(run('Dues'), '<w:outlineLvl w:val="1"/>'), 'heading'],
    ['body at outline level 9', style('a', 'heading 2'), paragraph(run('Dues'), '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>'), 'body'],
    ['a subtitle', style('a', 'Untertitel'), styled('a', 'Dues'), 'heading'],
    ['a quotation', style('a', 'Intense Quote'), styled('a', 'Dues'), 'quote'],
    ['a quotation in French', style('a', 'Citation intense'), styled('a', 'Dues'), 'quote'],
    ['a caption', style('a', 'caption'), styled('a', 'Dues'), 'caption'],
    ['a list item', '', paragraph(run('Dues'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'), 'list'],
    [
      'a list item by its style',
      style('a', 'Points', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      styled('a', 'Dues'),
      'list',
    ],
    [
      'no list item without a number',
      style('a', 'List Bullet'),
      paragraph(run('Dues'), '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      'body',
    ],
    [
      'body in a circle of styles',
      style('a', 'A', '<w:basedOn w:val="b"/>') + style('b', 'B', '<w:basedOn w:val="a"/>'),
      styled('a', 'Dues'),
      'body',
    ],
  ])('is %s', async (_, styles, body, kind) => {
    expect(await paragraphsOf(paragraph(run('Before.')) + body, { styles })).toEqual([
      ['body', 'Before.'],
      [kind, 'Dues'],
    ])
  })
})

describe('the words of a paragraph', () => {
  it.each([
    ['runs', run('Har') + run('bour'), ['Harbour']],
    ['a tab and a line break', '<w:r><w:t>Dues</w:t><w:tab/><w:t>rise</w:t><w:br/><w:t>again</w:t></w:r>', ['Dues rise again']],
    ['two line breaks', '<w:r><w:t>Dues rise.</w:t><w:br/><w:br/><w:t>Ships stay.</w:t></w:r>', ['Dues rise.', 'Ships stay.']],
    ['a tab stop, which is no tab', `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('Dues')}`, ['Dues']],
    [
      'no-break and soft hyphens',
      '<w:r><w:t>north</w:t><w:noBreakHyphen/><w:t>west har</w:t><w:softHyphen/><w:t>bour</w:t></w:r>',
      ['north\u2011west har\u00ADbour'],
    ],
    ['hidden text', run('Dues ') + run('secretly ', '<w:vanish/>') + run('rise', '<w:vanish w:val="0"/>'), ['Dues rise']],
    [
      'the code of a field',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://a.example"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('Dues')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ['Dues'],
    ],
    ['a link', `<w:hyperlink r:id="r9">${run('Dues')}</w:hyperlink>`, ['Dues']],
    ['a symbol', '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:t>-rays</w:t></w:r>', ['α-rays']],
    ['a symbol font', run('\uF0B3 5', '<w:rFonts w:ascii="Symbol"/>'), ['≥ 5']],
    ['a formula', '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>', ['a=b']],
    [
      'ruby, without how it is read',
      '<w:r><w:ruby><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ['港'],
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('Dues')}</w:sdtContent></w:sdt>`,
      ['Dues'],
    ],
    [
      'a control nobody filled in',
      `${run('Dues')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`,
      ['Dues'],
    ],
    [
      'the first of two ways to say it',
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>Dues</w:t></mc:Choice><mc:Fallback><w:t>Dues</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ['Dues'],
    ],
    [
      'the only way to say it',
      '<w:r><mc:AlternateContent><mc:Fallback><w:t>Dues</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ['Dues'],
    ],
  ])('have %s', async (_, content, texts) => {
    expect((await paragraphsOf(`<w:p>${content}</w:p>`)).map(([, text]) => text)).toEqual(texts)
  })

  it('go on where a section, a frame or a change has its own properties inside those of the paragraph', async () => {
    const properties =
      '<w:sectPr><w:pgSz/></w:sectPr><w:rPr><w:vanish/></w:rPr><w:pPrChange><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>'
    expect(await paragraphsOf(paragraph(run('Dues'), properties))).toEqual([['body', 'Dues']])
  })

  it('begin with the letter that is set as a drop cap', async () => {
    const body = paragraph(run('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph(run('he dues rise.'))
    expect(await paragraphsOf(body)).toEqual([['body', 'The dues rise.']])
  })
})

const kept = async (body: string) => {
  const { paragraphs, receipt } = await importOne(docxOf(body), 'brief.docx')
  return [paragraphs.map(({ text }) => text), receipt.dropped, receipt.warnings]
}

describe('tracked changes', () => {
  it('keep what was inserted and leave out what was deleted', async () => {
    const deletion = '<w:del w:id="1"><w:r><w:delText xml:space="preserve">do not </w:delText></w:r></w:del>'
    const insertion = `<w:ins w:id="2">${run('steeply ')}</w:ins>`
    expect(await kept(paragraph(`${run('Dues ')}${deletion}${insertion}${run('rise.')}`))).toEqual([
      ['Dues steeply rise.'],
      [{ step: 'document', reason: 'receipt.dropped.deleted-text', words: 2, sample: 'do not' }],
      ['receipt.warning.tracked-changes'],
    ])
  })

  it('keep moved text where it went', async () => {
    const body =
      paragraph(`<w:moveFrom w:id="1">${run('Ships stay.')}</w:moveFrom>${run('Dues rise.')}`) +
      paragraph(`<w:moveTo w:id="2">${run('Ships stay.')}</w:moveTo>`)
    expect(await kept(body)).toEqual([['Dues rise.', 'Ships stay.'], [], ['receipt.warning.tracked-changes']])
  })

  it('join paragraphs whose mark was deleted', async () => {
    const body = paragraph(run('Dues '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('rise.'))
    expect(await kept(body)).toEqual([['Dues rise.'], [], ['receipt.warning.tracked-changes']])
  })

  it('lose nothing when the last mark was deleted', async () => {
    expect(await kept(paragraph(run('Dues rise.'), '<w:rPr><w:del w:id="1"/></w:rPr>'))).toEqual([
      ['Dues rise.'],
      [],
      ['receipt.warning.tracked-changes'],
    ])
  })
})

describe('tables', () => {
  it('give a paragraph a row', async () => {
    const body = `${paragraph(run('Before.'))}<w:tbl><w:tblPr/>${row(cell('Year'), cell('Dues'))}${row(cell('2030'), cell('4 m', 'and rising'))}${row(cell('2031'), cell(''))}${row(cell(''), cell('x'), cell('y'), cell(''))}</w:tbl>`
    expect(await paragraphsOf(body)).toEqual([
      ['body', 'Before.'],
      ['body', 'Year | Dues'],
      ['body', '2030 | 4 m and rising'],
      ['body', '2031'],
      ['body', '| x | y'],
    ])
  })

  it('that lay out the page give their paragraphs', async () => {
    const prose = Array.from(
      { length: 4 },
      (_, index) =>
        `Paragraph ${index} of a column, with more words than any cell of data has, ${'and on it goes, '.repeat(12)}until it ends.`,
    )
    const texts = (await paragraphsOf(`<w:tbl>${row(cell(...prose), cell('Beside it.'))}</w:tbl>`)).map(([, text]) => text)
    expect(texts).toEqual([...prose, 'Beside it.'])
  })

  it('inside a table stand where its cell is', async () => {
    const inner = `<w:tbl>${row(cell('a'), cell('b'))}${row(cell('c'), cell('d'))}</w:tbl>`
    expect(await paragraphsOf(`<w:tbl>${row(`<w:tc>${inner}${paragraph('')}</w:tc>`, cell('e'))}</w:tbl>`)).toEqual([
      ['body', 'a | b'],
      ['body', 'c | d'],
      ['body', 'e'],
    ])
  })
})

it('puts a text box after its paragraph, once', async () => {
  const box = `<w:txbxContent>${paragraph(run('Boxed.'))}</w:txbxContent>`
  const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
  expect(await paragraphsOf(`<w:p>${run('Dues ')}${drawing}${run('rise.')}</w:p>`)).toEqual([
    ['body', 'Dues rise.'],
    ['body', 'Boxed.'],
  ])
})

const refer = (kind: string, id: number, more = ''): string => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`

it('puts notes after the paragraph or row that refers to them, and warns', async () => {
  const notes = (kind: string, ...texts: readonly string[]): string =>
    wordPart(
      `${kind}s`,
      `<w:${kind} w:type="separator" w:id="0">${paragraph(run('-----'))}</w:${kind}>${texts.map((text, index) => `<w:${kind} w:id="${index + 1}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`).join('')}`,
    )
  const body =
    paragraph(`${run('Dues')}${refer('footnote', 1)}${run(' rise.')}${refer('endnote', 1)}`) +
    `<w:tbl>${row(`<w:tc>${paragraph(run('2030') + refer('footnote', 2))}</w:tc>`, cell('4 m'))}</w:tbl>` +
    paragraph(run('Ships stay.*') + refer('footnote', 3, ' w:customMarkFollows="1"'))
  const parts = {
    'word/footnotes.xml': notes('footnote', 'Harbour law, art. 4.', 'Estimate.', '* So the mayor.'),
    'word/endnotes.xml': notes('endnote', 'See annex.'),
  }
  const { paragraphs, receipt } = await importOne(docxOf(body, { parts }), 'brief.docx')
  expect([paragraphs.map(({ text }) => text), receipt.warnings]).toEqual([
    ['Dues rise.', '[1] Harbour law, art. 4.', '[i] See annex.', '2030 | 4 m', '[2] Estimate.', 'Ships stay.*', '* So the mayor.'],
    ['receipt.warning.notes-in-text'],
  ])
})

it('names what it leaves out', async () => {
  const parts = {
    'word/header1.xml': wordPart('hdr', paragraph(run('Harbour desk'))),
    'word/footer1.xml': wordPart('ftr', paragraph(run('Page 1'))),
    'word/comments.xml': wordPart('comments', `<w:comment w:id="1" w:author="Mira">${paragraph(run('Check this.'))}</w:comment>`),
  }
  const body = `${styled('toc1', 'The vote 3')}${paragraph(run('Dues rise.') + run('Or not.', '<w:vanish/>') + '<w:r><w:commentReference w:id="1"/></w:r>')}`
  const { paragraphs, receipt } = await importOne(docxOf(body, { parts, styles: style('toc1', 'toc 1') }), 'brief.docx')
  expect([paragraphs.map(({ text }) => text), receipt.dropped]).toEqual([
    ['Dues rise.'],
    [
      { step: 'document', reason: 'receipt.dropped.hidden-text', words: 2, sample: 'Or not.' },
      { step: 'document', reason: 'receipt.dropped.contents-list', words: 3, sample: 'The vote 3' },
      { step: 'document', reason: 'receipt.dropped.headers-footers', words: 4, sample: 'Harbour desk' },
      { step: 'document', reason: 'receipt.dropped.margin-comments', words: 2, sample: 'Check this.' },
    ],
  ])
})

it('reads a page that the document takes in whole', async () => {
  const page = '<html><head><title>Dues</title></head><body><h1>Dues rise</h1><p>By half.</p></body></html>'
  expect(await paragraphsOf('<w:altChunk r:id="r1"/>', { parts: { 'word/afchunk.html': page } })).toEqual([
    ['heading', 'Dues rise'],
    ['body', 'By half.'],
  ])
})

it('says that a part could not be read', async () => {
  const { receipt } = await importOne(docxOf(`${paragraph(run('Dues rise.'))}<w:altChunk r:id="r7"/>`), 'brief.docx')
  expect(receipt.warnings).toEqual(['receipt.warning.unread-part'])
})

it('knows elements by their namespace, whatever their prefix', async () => {
  const document =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Dues rise.</x:t></x:r></x:p></x:body></x:document>'
  expect(await paragraphsOf('', { parts: { 'word/document.xml': document } })).toEqual([['body', 'Dues rise.']])
})
