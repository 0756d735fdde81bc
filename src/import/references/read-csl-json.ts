import * as v from 'valibot'
import { decodeText } from '../detect/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { cslItemSchema, cslReference } from './csl-reference.ts'
import { referencesRead } from './references-read.ts'

/** Reads CSL-JSON: a list of items, one item, or an object that holds the list as `items` or `references`. */
export function readCslJson({ bytes, charset }: Source): ReadResult {
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return decoded
  const file = v.safeParse(fileSchema, decoded.text.replace(/^\uFEFF/, ''))
  if (!file.success) return { ok: false, problem: { kind: 'damaged-file', part: null } }
  const items = file.output
  return referencesRead(
    items.map((item) => {
      const parsed = v.safeParse(cslItemSchema, item)
      return parsed.success ? cslReference(parsed.output) : null
    }),
  )
}

const items = v.array(v.unknown())

const fileSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    items,
    v.pipe(
      v.object({ items }),
      v.transform((file) => file.items),
    ),
    v.pipe(
      v.object({ references: items }),
      v.transform((file) => file.references),
    ),
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((item): readonly unknown[] => [item]),
    ),
  ]),
)
