import { defaultStyle, houseTemplate, p, picture, reference, section, style, wavesPng } from './house-template.ts'

/** Invented offices and what they write on. */

const defaults = (font: string, size: number, language: string, paragraph = '') =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`
const spaced = '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'
const heading = (level: number, size: number, colour: string) =>
  `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="${320 - level * 60}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="${colour}"/><w:sz w:val="${size}"/></w:rPr>`
const base = '<w:basedOn w:val="Normal"/>'
const grid =
  '<w:tblPr><w:tblBorders><w:top w:val="double" w:sz="4" w:space="0" w:color="7C2D12"/><w:bottom w:val="double" w:sz="4" w:space="0" w:color="7C2D12"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C2410C"/></w:tblBorders></w:tblPr>'

const list = (id: number, format: string, text: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('1', String(level + 1))}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${567 * (level + 1)}" w:hanging="425"/></w:pPr></w:lvl>`).join('')}</w:abstractNum>`
const numbering = `${list(4, 'bullet', '►')}${list(7, 'upperLetter', '%1)')}<w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>`

const wholeStyles = [
  defaults('Carlito', 22, 'en-GB', spaced),
  defaultStyle('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
  defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', ''),
  style(
    'paragraph',
    'Title',
    'Title',
    `${base}<w:pPr><w:spacing w:after="200"/></w:pPr><w:rPr><w:color w:val="7C2D12"/><w:sz w:val="48"/></w:rPr>`,
  ),
  style('paragraph', 'Heading1', 'heading 1', heading(1, 32, '7C2D12')),
  style('paragraph', 'Heading2', 'heading 2', heading(2, 27, '9A3412')),
  style('paragraph', 'Heading3', 'heading 3', heading(3, 23, 'C2410C')),
  style('paragraph', 'Quote', 'Quote', `${base}<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr><w:rPr><w:i/></w:rPr>`),
  style('paragraph', 'ListParagraph', 'List Paragraph', `${base}<w:pPr><w:ind w:left="720"/></w:pPr>`),
  style('paragraph', 'ListBullet', 'List Bullet', `${base}<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="60"/></w:pPr>`),
  style('paragraph', 'ListNumber', 'List Number', `${base}<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:spacing w:after="60"/></w:pPr>`),
  style('paragraph', 'FootnoteText', 'footnote text', `${base}<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>`),
  style('character', 'FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style('character', 'Hyperlink', 'Hyperlink', '<w:rPr><w:color w:val="0C4A6E"/><w:u w:val="single"/></w:rPr>'),
  style('paragraph', 'Header', 'header', `${base}<w:rPr><w:sz w:val="18"/></w:rPr>`),
  style('paragraph', 'Footer', 'footer', `${base}<w:rPr><w:sz w:val="18"/></w:rPr>`),
  style('table', 'TableGrid', 'Table Grid', grid),
].join('')

const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Tides"><a:themeElements><a:clrScheme name="Tides"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="7C2D12"/></a:dk2><a:lt2><a:srgbClr val="FFEDD5"/></a:lt2><a:accent1><a:srgbClr val="9A3412"/></a:accent1><a:accent2><a:srgbClr val="C2410C"/></a:accent2><a:accent3><a:srgbClr val="0C4A6E"/></a:accent3><a:accent4><a:srgbClr val="075985"/></a:accent4><a:accent5><a:srgbClr val="0369A1"/></a:accent5><a:accent6><a:srgbClr val="0284C7"/></a:accent6><a:hlink><a:srgbClr val="0C4A6E"/></a:hlink><a:folHlink><a:srgbClr val="075985"/></a:folHlink></a:clrScheme><a:fontScheme name="Tides"><a:majorFont><a:latin typeface="Carlito"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Carlito"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Tides"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>'

const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const edge = (style: string, ...runs: readonly string[]) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A document with a text of its own, no place marked, and every style that Word has of those a brief uses but for contents and sources. */
export const plainDocx = houseTemplate({
  body:
    p('Ministry of Tides', 'Title') +
    p('Standing advice of the Ministry stands before what follows.') +
    p('') +
    section(reference('header', 'header1') + reference('footer', 'footer1')),
  styles: wholeStyles,
  numbering,
  theme,
  edges: { header1: edge('Header', run('Ministry of Tides · Quay Office')), footer1: edge('Footer', run('Page '), field('PAGE', '1')) },
})

/** A .dotx: an address block with placeholders, the place marked by a line, settings that name a path and a person. */
export const markedDotx = houseTemplate({
  isTemplate: true,
  body:
    p('Our reference: {{reference}}') +
    '<w:p><w:r><w:t>Quay House, {{da</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>te}}</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>{{bri</w:t></w:r><w:r><w:t>ef}}</w:t></w:r></w:p>' +
    p('Quay House, 3 Mole Street, Port Sel') +
    section(reference('header', 'header1')),
  styles: wholeStyles,
  numbering,
  theme,
  settings:
    '<w:attachedTemplate r:id="rTemplate"/><w:defaultTabStop w:val="709"/><w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  edges: { header1: edge('Header', run('{{title}} — '), run('{{reference}}')) },
  files: {
    'word/_rels/settings.xml.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rTemplate" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:\\Users\\jorun\\Templates\\House.dotm" TargetMode="External"/></Relationships>',
    'docProps/thumbnail.png': wavesPng(),
  },
})

/** A letterhead: arms in the header of the first page, a plain one on the others, even pages apart; the place is a bookmark. */
export const letterhead = houseTemplate({
  isTemplate: true,
  body:
    p('Quay Office') +
    '<w:p><w:bookmarkStart w:id="40" w:name="Brief"/><w:r><w:t>Write here.</w:t></w:r><w:bookmarkEnd w:id="40"/></w:p>' +
    section(
      reference('header', 'header1') +
        reference('header', 'header2', 'first') +
        reference('header', 'header3', 'even') +
        reference('footer', 'footer1') +
        reference('footer', 'footer2', 'first'),
    ),
  styles: wholeStyles,
  numbering,
  theme,
  settings: '<w:defaultTabStop w:val="709"/><w:evenAndOddHeaders/>',
  edges: {
    header1: edge('Header', field('TITLE', 'Letterhead 2031')),
    header2: edge('Header', picture('rArms', 6, 2)) + p('HARBOUR AND TIDES AUTHORITY', 'Header', '<w:jc w:val="right"/>') + p('', 'Header'),
    header3: edge('Header', run('Harbour and Tides Authority, even page')),
    footer1: edge('Footer', run('Harbour and Tides Authority · page '), field('PAGE', '1')),
    footer2: edge('Footer', run('3 Mole Street · Port Sel · tides.example')),
  },
  files: {
    'word/media/image1.png': wavesPng(),
    'word/_rels/header2.xml.rels':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rArms" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
  },
})

const annex = `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${p('High water')}</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${p('Low water')}</w:tc></w:tr></w:tbl>`

/** Three sections: the place in the first, whose end hangs on it; a landscape annex; the imprint. */
export const landscape = houseTemplate({
  isTemplate: true,
  body:
    p('Tide Tables and Advice', 'Title') +
    p('{{ Brief }}', null, section(reference('header', 'header1'))) +
    p('Annex: tide tables', 'Heading1') +
    annex +
    p('', null, section(reference('header', 'header2'), { width: 16_838, height: 11_906 })) +
    p('Imprint', 'Heading1') +
    p('Printed on seaweed.') +
    section(''),
  styles: wholeStyles,
  numbering,
  edges: { header1: edge('Header', run('Advice')), header2: edge('Header', run('Annex, wide')) },
})

/** An office that writes from right to left; the place is a content control. */
export const rightToLeft = houseTemplate({
  body:
    p('هيئة المد والجزر', 'Title') +
    `<w:sdt><w:sdtPr><w:tag w:val="brief"/><w:id w:val="99"/></w:sdtPr><w:sdtContent>${p('النص هنا')}</w:sdtContent></w:sdt>` +
    p('صندوق بريد ٣، ميناء سل') +
    section(reference('header', 'header1')).replace('<w:docGrid', '<w:bidi/><w:docGrid'),
  styles: wholeStyles
    .replace(spaced, `<w:bidi/>${spaced}`)
    .replace('w:val="en-GB"', 'w:val="ar-EG"')
    .replace('w:bidi="ar-SA"', 'w:bidi="ar"')
    .replaceAll('Carlito', 'Amiri'),
  numbering,
  edges: { header1: `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>هيئة المد والجزر</w:t></w:r></w:p>` },
})

/** A German office: Word calls its styles by German ids and English names, and its own “Kasten” by both. Its header says a marking. */
export const german = houseTemplate({
  isTemplate: true,
  body: p('Amt für Gezeiten', 'Titel') + p('{{brief}}') + section(reference('header', 'header1') + reference('footer', 'footer1')),
  styles: [
    defaults('Carlito', 24, 'de-DE', spaced),
    defaultStyle('paragraph', 'Standard', 'Normal', '<w:qFormat/>'),
    style('paragraph', 'Titel', 'Title', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="44"/></w:rPr>'),
    ...[1, 2, 3].map((level) =>
      style(
        'paragraph',
        `berschrift${level}`,
        `heading ${level}`,
        heading(level, 34 - level * 4, '14532D').replace(/"Normal"/gu, '"Standard"'),
      ),
    ),
    style('paragraph', 'Zitat', 'Quote', '<w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="400"/></w:pPr><w:rPr><w:i/></w:rPr>'),
    style('paragraph', 'Funotentext', 'footnote text', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
    style('character', 'Funotenzeichen', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    style('paragraph', 'Kopfzeile', 'header', '<w:basedOn w:val="Standard"/>'),
    style('table', 'Tabellenraster', 'Table Grid', grid),
  ].join(''),
  edges: {
    header1: edge('Kopfzeile', run('Amt für Gezeiten · TLP:AMBER')),
    footer1: edge('Kopfzeile', run('TLP:AMBER')),
  },
})

/** Nothing but paper: no style but the default, no header, no settings. */
export const bare = houseTemplate({
  body: p('') + section('', { margin: 1134 }),
  styles: defaultStyle('paragraph', 'Normal', 'Normal', '<w:rPr><w:sz w:val="20"/></w:rPr>'),
})

/** A template whose own text has a note before the place, one after it, a comment, a link, a list, and what an earlier brief left. */
export const annotated = houseTemplate({
  body:
    `<w:p><w:bookmarkStart w:id="3" w:name="_attache_block_b1"/><w:bookmarkEnd w:id="3"/><w:commentRangeStart w:id="6"/>${run('House rules apply')}<w:commentRangeEnd w:id="6"/><w:r><w:commentReference w:id="6"/></w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run('. See ')}<w:hyperlink r:id="rLink1">${run('the register')}</w:hyperlink></w:p>` +
    p('First house item', 'ListNumber') +
    p('{{brief}}') +
    `<w:p>${run('Closing words')}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="9"/></w:r></w:p>` +
    section(''),
  styles: wholeStyles,
  numbering,
  footnotes: `${['separator', 'continuationSeparator'].map((kind, index) => `<w:footnote w:type="${kind}" w:id="${index - 1}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`).join('')}${[2, 9].map((id) => `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` House note ${id}.`)}</w:p></w:footnote>`).join('')}`,
  comments: `<w:comment w:id="6" w:author="Registry">${p('Keep this.')}</w:comment>`,
  settings: '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  links: { rLink1: 'https://register.example/rules' },
})
