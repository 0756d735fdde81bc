import { type Metadata, type Paragraph, type Receipt, unknownMetadata } from '#core/article'
import { readPartialDate } from '../dates/index.ts'
import { languageTag } from '../language-tag.ts'
import { findRights, readUnderTitle } from '../text/index.ts'
import { webAddress } from '../web-address.ts'
import type { Properties } from './whole-pdf.ts'
import { plausibleName, plausibleTitle } from './plausible.ts'

export interface PdfMetadata {
  readonly metadata: Metadata
  readonly suggestions: Receipt['suggestions']
}

/**
 * What a PDF says of its article. Its text comes first. The properties are those of whoever made the file, and often of another one, so a title or author there
 * counts only where the first page prints it too; else it is a suggestion. The day the file was made is never more than one. `heads` are the running heads and feet.
 */
export function metadataOf(
  { info, xmp }: Properties,
  name: string,
  paragraphs: readonly Paragraph[],
  heads: readonly string[],
): PdfMetadata {
  const title = paragraphs.find(({ kind }) => kind === 'title')?.text ?? null
  const printed = printedText(paragraphs, heads)
  const statedTitle = plausibleTitle(firstOf(xmp.get('dc:title')) ?? fieldOf(info, 'Title'), name)
  const statedName = plausibleName(allOf(xmp.get('dc:creator')) ?? fieldOf(info, 'Author'))
  const under = readUnderTitle(textsUnderTitle(paragraphs))
  const isPrinted = (text: string | null): text is string => text !== null && printed.includes(lettersOf(text))
  const language = fieldOf(info, 'Language')
  const metadata: Metadata = {
    ...unknownMetadata,
    title: title ?? (isPrinted(statedTitle) ? statedTitle : null),
    byline: under.byline ?? (isPrinted(statedName) ? statedName : null),
    outlet: firstOf(xmp.get('prism:publicationname')),
    published: under.published ?? dateOf(xmp.get('prism:publicationdate')) ?? dateOf(xmp.get('prism:coverdate')),
    language: language === null ? null : languageTag(language),
    url: addressOf(heads),
    rights: findRights(paragraphs.map(({ text }) => text)),
  }
  return { metadata, suggestions: suggestionsOf(metadata, { title: statedTitle, byline: statedName, made: madeOn(info) }) }
}

interface Stated {
  readonly title: string | null
  readonly byline: string | null
  readonly made: string | null
}

function suggestionsOf(metadata: Metadata, { title, byline, made }: Stated): Receipt['suggestions'] {
  return [
    ...(metadata.title === null && title !== null
      ? [{ field: 'title' as const, value: title, from: 'receipt.suggestion.file-properties' }]
      : []),
    ...(metadata.byline === null && byline !== null
      ? [{ field: 'byline' as const, value: byline, from: 'receipt.suggestion.file-properties' }]
      : []),
    ...(metadata.published === null && made !== null
      ? [{ field: 'published' as const, value: made, from: 'receipt.suggestion.date-of-file' }]
      : []),
  ]
}

/** What stands between the title and the text, if there is a title. */
function textsUnderTitle(paragraphs: readonly Paragraph[]): readonly string[] {
  const at = paragraphs.findIndex(({ kind }) => kind === 'title')
  return at < 0 ? [] : paragraphs.slice(at + 1, at + 6).map(({ text }) => text)
}

function printedText(paragraphs: readonly Paragraph[], heads: readonly string[]): string {
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page).map(({ text }) => text)
  return lettersOf([...first, ...heads.slice(0, 4)].join(' '))
}

/** Letters and digits alone: spaces and quotation marks differ between a page and the file’s properties. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The address that a browser prints at the foot of every page. */
function addressOf(heads: readonly string[]): string | null {
  for (const head of heads) {
    const address = /https?:\/\/\S+\.\S+/.exec(head)?.[0]
    // One that did not fit has an ellipsis.
    if (address !== undefined && !/…|\.\.\./.test(address)) return webAddress(address)
  }
  return null
}

/** `D:20310305120000+01'00'` (ISO 32000-1, 7.9.4). */
function madeOn(info: unknown): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(fieldOf(info, 'CreationDate') ?? '') ?? []
  return year === undefined ? null : readPartialDate(`${year}-${month}-${day}`)
}

function dateOf(value: unknown): string | null {
  const text = firstOf(value)
  return text === null ? null : readPartialDate(text.slice(0, 10))
}

function fieldOf(info: unknown, name: string): string | null {
  if (typeof info !== 'object' || info === null) return null
  const value: unknown = Reflect.get(info, name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function firstOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

function allOf(value: unknown): string | null {
  if (!Array.isArray(value)) return firstOf(value)
  const texts = value.filter((one) => typeof one === 'string' && one.trim() !== '')
  return texts.length === 0 ? null : texts.join(', ')
}
