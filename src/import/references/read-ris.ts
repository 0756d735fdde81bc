import type { Reference } from '#core/article'
import { decodeText } from '../detect/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { bylineOf, printedName } from './printed-name.ts'
import { referenceOf } from './reference-of.ts'
import { referencesRead } from './references-read.ts'
import { risDate } from './ris-date.ts'
import { type RisRecord, risRecords } from './ris-records.ts'

/** Reads a RIS file. By our own reader, because the common ones file an agency, or a byline as a newspaper prints it, as a person with a family name. */
export function readRis({ bytes, charset }: Source): ReadResult {
  const decoded = decodeText(bytes, charset)
  return decoded.ok ? referencesRead(risRecords(decoded.text).map((record) => risReference(record))) : decoded
}

function risReference({ type, values }: RisRecord): Reference | null {
  const first = (...tags: readonly string[]): string | null => all(...tags)[0] ?? null
  const all = (...tags: readonly string[]): readonly string[] => tags.flatMap((tag) => values.get(tag) ?? [])
  const authors = firstOf(['AU', 'A1', 'A2'].map((tag) => all(tag)))
  return referenceOf({
    title: first('TI', 'T1', 'CT', ...(wholeWorks.has(type) ? ['BT'] : [])),
    byline: bylineOf(authors.flatMap((line) => line.split(';')).map((name) => printedName(name))),
    // Of a book or a report T2 is its series.
    outlet: wholeWorks.has(type) ? first('PB') : first('T2', 'JF', 'JO', 'JA', 'J1', 'J2', 'BT', 'PB'),
    place: first('CY', 'PP'),
    // Of a journal SE is the page on which the article starts.
    section: journals.has(type) ? null : first('SE'),
    edition: first('ET'),
    pages: pagesOf(first('SP'), first('EP')),
    published: risDate(all('DA', 'Y1', 'PY')),
    language: first('LA'),
    addresses: all('UR', 'DO', 'L2').flatMap((value) => value.split(/\s+|;\s*(?=https?:)/)),
  })
}

const wholeWorks: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'RPRT', 'THES', 'STAND', 'GOVDOC', 'PAMP'])
const journals: ReadonlySet<string> = new Set(['JOUR', 'EJOUR', 'JFULL', 'ABST', 'INPR'])

function firstOf(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? []
}

function pagesOf(start: string | null, end: string | null): string | null {
  return start === null || end === null || start === end || /[-–]/.test(start) ? start : `${start}–${end}`
}
