import * as v from 'valibot'
import { list, record } from '#core/schema'
import { metadataSchema } from './metadata.ts'
import { paragraphSchema } from './paragraph.ts'
import { receiptSchema } from './receipt.ts'

/** Made from the hash of the original and the article's place in it, so importing the same file twice, or on two machines, gives the same id. */
export const articleIdSchema = v.pipe(v.string(), v.regex(/^a-[0-9a-f]{20}$/), v.brand('ArticleId'))

/** Zero-based position in `Article.paragraphs`. A person reads it as ¶ index + 1. */
export type ParagraphIndex = number

/** One article as it was read: it never changes after import but for `metadata`, which the user may complete. */
export const articleSchema = record({
  id: articleIdSchema,
  /** The file it came from: SHA-256 of its bytes in lower-case hex, its name without any folder, its size in bytes. */
  original: record({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    name: v.string(),
    mediaType: v.picklist([
      'text/plain',
      'text/markdown',
      'text/html',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'application/rtf',
      'application/epub+zip',
      'application/xml',
      'message/rfc822',
      'application/vnd.ms-outlook',
      'multipart/related',
    ]),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  metadata: metadataSchema,
  paragraphs: list(paragraphSchema),
  receipt: receiptSchema,
})

export type ArticleId = v.InferOutput<typeof articleIdSchema>
export type Article = v.InferOutput<typeof articleSchema>
