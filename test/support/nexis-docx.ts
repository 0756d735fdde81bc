import { strToU8, zipSync } from 'fflate'

/** A paragraph of a made-up delivery. `runs` are its pieces, those in asterisks bold; a line feed is a line break. */
export interface DocxParagraph {
  readonly runs: readonly string[]
  readonly style?: string
  readonly level?: number
  readonly bookmark?: string
  readonly endsSection?: boolean
}

interface DocxOptions {
  /** LADocCount. */
  readonly count?: number
  readonly properties?: Readonly<Record<string, string>>
}

/** A Word file as Nexis delivers them, of the paragraphs given. A string is a paragraph of plain text. */
export function nexisDocx(paragraphs: readonly (DocxParagraph | string)[], { count, properties = {} }: DocxOptions = {}): Uint8Array {
  const named = { ...properties, ...(count !== undefined && { LADocCount: String(count) }) }
  const custom = Object.entries(named)
    .map(([name, value], index) => `<property fmtid="{X}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`)
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((paragraph) => toXml(typeof paragraph === 'string' ? { runs: [paragraph] } : paragraph))
        .join('')}</w:body></w:document>`,
    ),
    'docProps/custom.xml': strToU8(`<Properties xmlns:vt="urn:vt">${custom}</Properties>`),
  })
}

/** A made-up article. `labels` are those above the text, in the order given. */
export interface DocxArticle {
  readonly title: readonly string[]
  readonly outlet: string
  readonly date: string
  readonly labels: Readonly<Record<string, string>>
  readonly body: readonly (DocxParagraph | string)[]
  readonly trailer?: readonly (DocxParagraph | string)[]
  /** Words for “Body” and “End of Document”. */
  readonly words?: readonly [body: string, end: string]
}

/** The paragraphs of an article, as the `number`th of a delivery; a number of 0 leaves the bookmark out. */
export function docxArticle(article: DocxArticle, number: number): readonly DocxParagraph[] {
  const [body, end] = article.words ?? ['Body', 'End of Document']
  const plain = (paragraph: DocxParagraph | string): DocxParagraph => (typeof paragraph === 'string' ? { runs: [paragraph] } : paragraph)
  return [
    { runs: [], endsSection: true },
    ...(number > 0 ? [{ runs: [], bookmark: `Bookmark_${number}` }] : []),
    { runs: article.title.map((run) => `*${run}*`), level: 0 },
    { runs: [article.outlet] },
    { runs: [article.date] },
    { runs: [''] },
    { runs: ['\nCopyright 2031 Harbour Press Ltd. All Rights Reserved'] },
    ...Object.entries(article.labels).map(([label, value]) => ({ runs: [`*${label}*`, ` ${value}`] })),
    { runs: [`*${body}*`], bookmark: number > 0 ? `Body_${number}` : 'x' },
    ...article.body.map(plain),
    ...(article.trailer ?? []).map(plain),
    { runs: ['\n', `*${end}*`] },
  ]
}

function toXml({ runs, style, level, bookmark, endsSection }: DocxParagraph): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`,
    endsSection === true ? '<w:sectPr/>' : '',
  ].join('')
  const mark = bookmark === undefined ? '' : `<w:bookmarkStart w:id="1" w:name="${bookmark}"/><w:bookmarkEnd w:id="1"/>`
  return `<w:p><w:pPr>${properties}</w:pPr>${mark}${runs.map((run) => runToXml(run)).join('')}</w:p>`
}

function runToXml(run: string): string {
  const bold = /^\*[^]*\*$/.test(run)
  const pieces = (bold ? run.slice(1, -1) : run).split('\n').map((text) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`)
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${pieces.join('<w:br/>')}</w:r>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
