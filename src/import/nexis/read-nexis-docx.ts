import { type Clipping, finishDelivery } from '../clippings/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { parseXml } from '../xml/index.ts'
import { readZip } from '../zip/index.ts'
import { readCover } from './cover.ts'
import { readDeliveryProperties } from './custom-properties.ts'
import { labelOf } from './labels.ts'
import { missingTitles } from './missing-titles.ts'
import { readNexisArticle } from './read-nexis-article.ts'
import { divide } from './divide.ts'
import { type WordParagraph, wordParagraphs } from './word-paragraphs.ts'

/** Reads a delivery of Nexis Uni or Nexis Advance in a Word file, with or without its cover; `null` for any other Word file, which is told without parsing it. */
export function readNexisDocx({ bytes }: Source): ReadResult | null {
  const zip = readZip(bytes)
  if (!zip.ok) return null
  const document = zip.parts.get('word/document.xml')
  const custom = zip.parts.get('docProps/custom.xml')
  if (document === undefined || !(marksIn(document, documentMarks) || (custom !== undefined && marksIn(custom, propertyMarks)))) return null
  const parsed = parseXml(new TextDecoder().decode(document))
  if (!parsed.ok) return null
  const { cover: coverLines, articles } = divide(wordParagraphs(parsed.root))
  if (!articles.some((lines) => isArticle(lines))) return null
  const clippings = articles.map((lines) => readNexisArticle(withHeadline(lines)))
  const cover = readCover(coverLines)
  const properties = readDeliveryProperties(custom)
  const hits = articles.some((lines) => lines.some(({ hasMarks, text }) => hasMarks && labelOf(text) === null))
  return finishDelivery({
    reader: 'nexis',
    counts: 'body',
    encoding: 'utf-8',
    guessed: false,
    announced: cover.announced ?? properties.count,
    gaps: gapsOf(cover.titles, clippings),
    traces: [...cover.traces, ...properties.traces, ...(hits ? ['receipt.trace.search-hits'] : [])],
    clippings,
  })
}

/** In a Word file the headline comes first, whether or not its style has survived. */
function withHeadline(lines: readonly WordParagraph[]): readonly WordParagraph[] {
  const first = lines.findIndex(({ text }) => text !== '')
  return lines.map((line, index) => (index === first ? { ...line, isHeadline: true } : line))
}

function gapsOf(titles: readonly string[], clippings: readonly Clipping[]) {
  return missingTitles(
    titles,
    clippings.map(({ metadata }) => metadata.title),
  )
}

const documentMarks = [
  'w:name="Bookmark_1"',
  'urn:contentItem',
  'End of Document',
  'Load-Date',
  'Ladedatum',
  'Date de chargement',
  'Fecha de carga',
  'Data di caricamento',
  'Laaddatum',
]
const propertyMarks = ['LADocCount', 'LADeliveryID']

function marksIn(part: Uint8Array, marks: readonly string[]): boolean {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  return marks.some((mark) => buffer.includes(mark))
}

/** Two labels that every article of Nexis has some of: a letter in Word has none. */
function isArticle(lines: readonly WordParagraph[]): boolean {
  const fields = new Set(lines.flatMap(({ text }) => labelOf(text)?.field ?? []))
  const known = ['length', 'body', 'loadDate', 'section', 'byline', 'classification', 'language', 'dateline', 'highlight'] as const
  return known.filter((field) => fields.has(field)).length >= 2
}
