import * as v from 'valibot'
import type { Reference } from '#core/article'
import { readPartialDate } from '../dates/index.ts'
import { bylineOf, printedName } from './printed-name.ts'
import { referenceOf } from './reference-of.ts'

/** A field that may be odd or absent without spoiling its entry. */
function lenient<TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.fallback(v.optional(v.nullable(schema), null), null)
}

const text = v.union([v.string(), v.pipe(v.number(), v.transform(String))])
const nameSchema = v.object({
  family: lenient(text),
  given: lenient(text),
  literal: lenient(text),
  suffix: lenient(text),
  'dropping-particle': lenient(text),
  'non-dropping-particle': lenient(text),
})
const dateSchema = v.union([
  v.string(),
  v.object({ 'date-parts': lenient(v.array(v.array(v.nullable(text)))), raw: lenient(text), literal: lenient(text) }),
])

/** One item of CSL-JSON 1.0.2, as far as an article needs it. */
export const cslItemSchema = v.object({
  type: lenient(v.string()),
  title: lenient(text),
  'container-title': lenient(text),
  publisher: lenient(text),
  'publisher-place': lenient(text),
  section: lenient(text),
  edition: lenient(text),
  page: lenient(text),
  language: lenient(text),
  URL: lenient(text),
  DOI: lenient(text),
  author: lenient(v.array(nameSchema)),
  issued: lenient(dateSchema),
})

type CslItem = v.InferOutput<typeof cslItemSchema>

/** A CSL item as a reference. `authors` says them better where the item was made from another format. */
export function cslReference(item: CslItem, authors?: readonly (string | null)[]): Reference | null {
  return referenceOf({
    title: item.title,
    byline: bylineOf(authors ?? (item.author ?? []).map((name) => cslName(name))),
    outlet: item['container-title'] ?? item.publisher,
    place: item['publisher-place'],
    section: item.section,
    edition: item.edition,
    pages: item.page?.replace(/^(\d+)--?(\d+)$/, '$1–$2') ?? null,
    published: cslDate(item.issued),
    language: item.language,
    addresses: [item.URL, item.DOI].filter((address) => address !== null),
  })
}

function cslName(name: v.InferOutput<typeof nameSchema>): string | null {
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
  const whole = name.literal ?? parts.filter((part) => part !== null && part !== '').join(' ')
  return printedName(whole)
}

function cslDate(date: v.InferOutput<typeof dateSchema> | null): string | null {
  if (date === null) return null
  if (typeof date === 'string') return readPartialDate(date)
  const parts = (date['date-parts']?.[0] ?? []).map((part) => (part ?? '').padStart(2, '0'))
  for (let known = Math.min(parts.length, 3); known > 0; known -= 1) {
    const read = readPartialDate(parts.slice(0, known).join('-'))
    if (read !== null) return read
  }
  return readPartialDate(date.raw ?? date.literal ?? '')
}
