import * as v from 'valibot'
import { articleIdSchema, articleSchema, metadataSchema } from '#core/article'
import { list, record } from '#core/schema'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const value = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const values = v.pipe(list(value), v.maxLength(1000))
const day = v.nullable(metadataSchema.entries.published.wrapped)

/** A tag or the name of a collection: one line, without white space at its ends. */
export const tagSchema = v.pipe(
  v.string(),
  v.transform((text) => text.replaceAll(/\s+/gu, ' ').trim()),
  v.minLength(1),
  v.maxLength(100),
)

export const collectionIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/))

const filtersSchema = record({
  outlets: values,
  languages: values,
  tags: values,
  collection: v.nullable(collectionIdSchema),
  from: day,
  to: day,
  isUndated: v.boolean(),
  hasTwin: v.boolean(),
  among: v.nullable(v.pipe(list(articleIdSchema), v.maxLength(200_000))),
  place: v.picklist(['library', 'trash']),
})

const orderSchema = record({ by: v.picklist(['relevance', 'imported', 'published', 'title', 'outlet']), isReversed: v.boolean() })

/** What a list of articles is asked for by, with the longest text (UTF-16 code units) and the most rows that an answer may have. */
export function articleQuerySchema({ longestText, mostRows }: { readonly longestText: number; readonly mostRows: number }) {
  return record({
    text: v.pipe(v.string(), v.maxLength(longestText)),
    filters: v.optional(filtersSchema),
    order: v.optional(orderSchema),
    limit: v.pipe(count, v.maxValue(mostRows)),
    offset: count,
    asker: v.optional(v.pipe(v.string(), v.maxLength(100))),
  })
}

/** Some fields of metadata, and no others. */
export const metadataPatchSchema = v.pipe(v.partial(v.strictObject(patchEntries())), v.readonly())

function patchEntries() {
  const { title, byline, outlet, place, section, published, modified, language, url, rights, edition, pages, correction } =
    metadataSchema.entries
  return {
    title,
    byline,
    outlet,
    place,
    section,
    published,
    modified,
    language,
    url,
    rights,
    edition: edition.wrapped,
    pages: pages.wrapped,
    correction: correction.wrapped,
  }
}

/** A correction of a text as it is kept until it is made a version. */
export const draftSchema = list(record({ ...articleSchema.entries.paragraphs.item.entries, origins: list(count), isDeleted: v.boolean() }))
