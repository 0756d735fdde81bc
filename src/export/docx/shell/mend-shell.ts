import { insertBefore, type Parts, textOf } from '../finish/parts.ts'
import { w } from '../story/wml.ts'
import { blanks } from './blanks.ts'
import { colours } from './measures.ts'

/** Mends what docx 9.15 writes: separators that hold a note's number, a style that is used and not defined, an empty properties part, properties with the clock in them; and adds the style of tables and blanks for what differs from brief to brief. */
export function mendShell(parts: Parts): void {
  dropCustomProperties(parts)
  mendSeparators(parts)
  mendStyles(parts)
  mendSettings(parts)
  change(parts, 'word/document.xml', (xml) => xml.replace(/<w:pgSz\b[^>]*\/><w:pgMar\b[^>]*\/>/u, blanks.sheet))
  // Written for each brief, whole.
  parts.delete('docProps/core.xml')
}

function change(parts: Parts, name: string, changed: (xml: string) => string): void {
  parts.set(name, changed(textOf(parts, name)))
}

function dropCustomProperties(parts: Parts): void {
  parts.delete('docProps/custom.xml')
  change(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*"\/docProps\/custom\.xml"[^>]*\/>/u, ''))
  change(parts, '_rels/.rels', (xml) => xml.replace(/<Relationship\b[^>]*"docProps\/custom\.xml"[^>]*\/>/u, ''))
}

/** The rule above the notes must not hold a note's number: docx writes one there, and Word has been reported to offer a repair for it. */
function mendSeparators(parts: Parts): void {
  for (const kind of ['foot', 'end']) {
    const run = new RegExp(
      `<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:${kind}noteRef/></w:r>(?=<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:(?:continuationS|s)eparator/>)`,
      'gu',
    )
    change(parts, `word/${kind}notes.xml`, (xml) => xml.replaceAll(run, ''))
  }
}

/** Adds the default character style, on which docx bases styles without defining it, and “Table Grid”: docx writes no styles of tables. */
function mendStyles(parts: Parts): void {
  const byDefault = w(
    'style',
    { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
  )
  change(parts, 'word/styles.xml', (xml) => {
    // Word's own name has a small letter.
    const named = xml.replaceAll('<w:name w:val="Heading ', '<w:name w:val="heading ')
    return tabbed(numberedLists(named.replace('<w:style ', `${byDefault}<w:style `)))
  })
  insertBefore(parts, 'word/styles.xml', '</w:styles>', tableGrid)
}

/** Gives Word's styles of lists their lists, 1 and 2, so that whoever applies one gets its bullet or number. */
function numberedLists(xml: string): string {
  return xml.replaceAll(
    /(<w:style [^>]*w:styleId="List(Bullet|Number)([2-5]?)"[^>]*>(?:(?!<\/w:style>).)*?<w:pPr>)/gu,
    (_, start: string, kind: string, level: string) =>
      start + w('numPr', {}, level === '' ? '' : w('ilvl', { val: Number(level) - 1 }), w('numId', { val: kind === 'Bullet' ? 1 : 2 })),
  )
}

/** Gives the lines of the contents, header and footer their tab stop at the end of the line: docx takes none for a style. */
function tabbed(xml: string): string {
  return xml.replaceAll(
    /(<w:style [^>]*w:styleId="(TOC[1-3]|Header|Footer)"[^>]*>(?:(?!<\/w:style>).)*?)(?=<w:spacing)/gu,
    (_, start: string, id: string) =>
      start + w('tabs', {}, w('tab', { val: 'right', leader: id.startsWith('TOC') ? 'dot' : null, pos: blanks.textWidth })),
  )
}

/** Lines between rows only, and a shade behind the head. The margins are Word's. */
const tableGrid = w(
  'style',
  { type: 'table', styleId: 'TableGrid' },
  '<w:name w:val="Table Grid"/><w:uiPriority w:val="39"/>',
  w(
    'tblPr',
    {},
    w('tblBorders', {}, line('top', 8, colours.ink), line('bottom', 8, colours.ink), line('insideH', 4, colours.rule)),
    w('tblCellMar', {}, margin('top', 20), margin('left', 85), margin('bottom', 20), margin('right', 85)),
  ),
  w(
    'tblStylePr',
    { type: 'firstRow' },
    w('tcPr', {}, w('tcBorders', {}, line('bottom', 8, colours.ink)), w('shd', { val: 'clear', color: 'auto', fill: colours.shade })),
  ),
)

function line(side: string, eighths: number, color: string): string {
  return w(side, { val: 'single', sz: eighths, space: 0, color })
}

function margin(side: string, width: number): string {
  return w(side, { w: width, type: 'dxa' })
}

/** Names the separators and the language, in the order of CT_Settings (ISO/IEC 29500-1, 17.15.1.78): before and after `w:compat`. */
function mendSettings(parts: Parts): void {
  insertBefore(parts, 'word/settings.xml', '<w:compat>', separators('footnote') + separators('endnote'))
  insertBefore(parts, 'word/settings.xml', '</w:settings>', w('themeFontLang', { val: blanks.language }))
}

function separators(kind: string): string {
  return w(`${kind}Pr`, {}, w(kind, { id: '-1' }), w(kind, { id: '0' }))
}
