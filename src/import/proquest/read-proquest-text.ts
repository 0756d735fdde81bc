import { type Metadata, type Paragraph, type Receipt, unknownMetadata } from '#core/article'
import { authorsOf, type Clipping, finishDelivery, languageNamed, paragraphsFrom, sectionOf, wordsStated } from '../clippings/index.ts'
import { readPartialDate } from '../dates/index.ts'
import { decodeText } from '../detect/index.ts'
import { addUp, dropped } from '../dropped.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { webAddress } from '../web-address.ts'
import { type ProquestRecord, readRecord } from './record.ts'

/** Reads a text file of ProQuest, in which a line of underscores parts one article from the next; `null` for any other text. */
export function readProquestText({ bytes }: Source): ReadResult | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !/^\s*_{40,}\s*$/m.test(decoded.text) || !/ProQuest/.test(decoded.text)) return null
  const parts = decoded.text.replaceAll(/\r\n?/g, '\n').split(/^[ \t]*_{40,}[ \t]*$/m)
  const records = parts.map((part) => readRecord(part.split('\n'))).filter((record) => record !== null)
  if (records.length === 0) return null
  return finishDelivery({
    reader: 'proquest',
    counts: 'body',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced: announcedIn(parts),
    gaps: [],
    traces: tracesIn(decoded.text, records),
    clippings: records.map((record) => toClipping(record)),
  })
}

/** “Document 3 of 40” above the articles, or the entries of a table of contents. */
function announcedIn(parts: readonly string[]): number | null {
  const total = /^[ \t]*Document \d{1,5} of (\d{1,5})[ \t]*$/m.exec(parts.join('\n'))?.[1]
  if (total !== undefined) return Number(total)
  const contents = parts.find(
    (part) => /^\s*(?:.*\n){0,4}?\s*Table of contents\b/i.test(part.slice(0, 1000)) && readRecord(part.split('\n')) === null,
  )
  const entries = contents?.match(/^[ \t]*\d{1,5}\.[ \t]+\S/gm)?.length ?? 0
  return entries === 0 ? null : entries
}

/** The library’s account stands in addresses, and its name in the links to its own catalogue. */
function tracesIn(text: string, records: readonly ProquestRecord[]): Receipt['traces'] {
  return [
    ...(/[?&]accountid=/i.test(text) || records.some(({ fields }) => fields.has('links') || fields.has('link'))
      ? ['receipt.trace.account']
      : []),
    ...(/^[ \t]*(?:Search Strategy|Set No\.|Searched for)\b/im.test(text) ? ['receipt.trace.search-terms'] : []),
  ]
}

function toClipping({ title, fields }: ProquestRecord): Clipping {
  const get: Get = (...names) => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null
  const line: Get = (...names) =>
    get(...names)
      ?.replaceAll(/\s+/g, ' ')
      .trim() ?? null
  const words = line('word count', 'text word count', 'length')
  const unused = [...fields].filter(([key]) => !inArticle.has(key))
  return {
    metadata: metadataOf(title, line),
    paragraphs: [...paragraphsFrom([title], 'title'), ...textOf(get)],
    wordsStated: words === null ? null : wordsStated(words),
    dropped: addUp(
      unused.map(([key, value]) => dropped('proquest', 'receipt.dropped.classification', `${key}: ${withoutAddresses(value)}`)),
    ),
    suggestions: [],
  }
}

type Get = (...names: readonly string[]) => string | null

function metadataOf(title: string | null, line: Get): Metadata {
  const info = readInfo(line('publication info', 'publication information', 'source') ?? '')
  const { section, pages } = sectionOf(line('section') ?? '')
  const place = line('place of publication')
  return {
    ...unknownMetadata,
    title: title?.replaceAll(/\s+/g, ' ') ?? null,
    byline: authorsOf(line('author', 'byline') ?? '') ?? line('credit'),
    outlet: outletOf(line('publication title') ?? info.outlet, place),
    place,
    section,
    published: dateOf([line('publication date', 'date'), info.date, line('publication year', 'year')]),
    language: languageNamed(line('language of publication', 'language') ?? ''),
    url: addressOf(line('document url', 'url') ?? ''),
    rights: line('copyright', 'copyright info'),
    edition: line('edition'),
    pages: line('pages', 'page', 'start page', 'first page') ?? pages ?? info.pages,
    correction: line('correction'),
  }
}

function dateOf(fields: readonly (string | null)[]): string | null {
  return fields.map((field) => readPartialDate(field ?? '')).find((date) => date !== null) ?? null
}

/** “Harbour Courier ; Kestrel City [Kestrel City]08 May 2031: AA.2.” */
function readInfo(info: string): { readonly outlet: string; readonly date: string | null; readonly pages: string | null } {
  const match = /\]?\s*([^\]:]{0,40}\d{4})\s*(?::\s*(.+?))?\.?$/.exec(info)
  return { outlet: info.replace(/\s*[[;].*$/, ''), date: match?.[1] ?? null, pages: match?.[2] ?? null }
}

const inArticle: ReadonlySet<string> = new Set([
  ...'title,author,byline,abstract,abstract (summary),full text,publication title,publication info,publication information,publication date,publication year,year,date,section,pages,page'.split(
    ',',
  ),
  ...'start page,first page,place of publication,language,language of publication,document url,url,copyright,copyright info,edition,dateline,correction,caption,illustrations'.split(
    ',',
  ),
])

/** “Los Angeles Times; Los Angeles, Calif.”: behind the name stands where it appears. */
function outletOf(field: string, place: string | null): string | null {
  const name = place !== null && field.endsWith(place) ? field.slice(0, -place.length) : field.replace(/\s*;.*$/, '')
  const outlet = name.replace(/[\s;,]+$/, '').trim()
  return outlet === '' ? null : outlet
}

/** The account is the library’s, not the article’s. */
function addressOf(field: string): string | null {
  const address = webAddress(field.split(' ', 1)[0] ?? '')
  if (address === null) return null
  const url = new URL(address)
  url.searchParams.delete('accountid')
  return url.href
}

function withoutAddresses(value: string): string {
  return value.replaceAll(/https?:\/\/\S+/g, '').trim()
}

function textOf(get: Get): readonly Paragraph[] {
  const full = get('full text')
  const abstract = get('abstract', 'abstract (summary)') ?? ''
  // Many abstracts are the beginning of the text again.
  const repeats = full !== null && plain(full).includes(plain(abstract).slice(0, 80))
  return [
    ...paragraphsFrom(repeats ? [] : splitText(abstract), full === null ? 'body' : 'heading'),
    ...paragraphsFrom([get('dateline')], 'heading'),
    ...paragraphsFrom(splitText(full ?? ''), 'body'),
    ...paragraphsFrom(splitText(get('caption', 'illustrations') ?? ''), 'caption'),
  ]
}

/** Blank lines part paragraphs, or, where there are none, line ends do. */
function splitText(text: string): readonly string[] {
  const parts = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split('\n')
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
