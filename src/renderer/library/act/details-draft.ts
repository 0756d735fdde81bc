import * as v from 'valibot'
import { type MetadataField, metadataSchema } from '#core/article'
import type { ArticleMetadata, MetadataPatch } from '#ipc/library-types'

/** The fields that may be set on several articles, in the order of the form. */
export const detailFields = [
  'title',
  'byline',
  'outlet',
  'published',
  'place',
  'section',
  'language',
  'url',
  'edition',
  'pages',
  'rights',
  'correction',
] as const satisfies readonly MetadataField[]
export type DetailField = (typeof detailFields)[number]

/** What the articles have in a field: all the same, or several. `null` is “not known”. */
export type SharedValue = { readonly kind: 'same'; readonly value: string | null } | { readonly kind: 'several' }

/** What the articles share in a field; several where they are not all known. */
export function sharedValue(articles: readonly ArticleMetadata[] | null, field: DetailField): SharedValue {
  const values = new Set(articles?.map(({ metadata }) => metadata[field]))
  const [value] = values
  return values.size === 1 && value !== undefined ? { kind: 'same', value } : { kind: 'several' }
}

/** The fields that are to be set, as typed; an empty one is emptied. */
export type DetailsDraft = ReadonlyMap<DetailField, string>

/** The change that a draft asks for, or the fields that hold what they may not. */
export function patchOf(
  draft: DetailsDraft,
): { readonly ok: true; readonly patch: MetadataPatch } | { readonly ok: false; readonly wrong: ReadonlySet<DetailField> } {
  const known = [...draft].map(([field, text]) => [field, text.trim() === '' ? null : text.trim()] as const)
  const wrong = new Set(known.filter(([field, value]) => !v.is(metadataSchema.entries[field], value)).map(([field]) => field))
  return wrong.size > 0 ? { ok: false, wrong } : { ok: true, patch: Object.fromEntries(known) }
}

/** For each article what it had where the patch changes it: put back by as many changes as there are different values. */
export function patchesBack(
  articles: readonly ArticleMetadata[],
  patch: MetadataPatch,
): readonly { readonly ids: readonly ArticleMetadata['id'][]; readonly patch: MetadataPatch }[] {
  const fields = detailFields.filter((field) => field in patch)
  const back = new Map<string, { readonly ids: ArticleMetadata['id'][]; readonly patch: MetadataPatch }>()
  for (const { id, metadata } of articles) {
    const had: MetadataPatch = Object.fromEntries(fields.map((field) => [field, metadata[field]]))
    const key = JSON.stringify(had)
    const alike = back.get(key)
    if (alike === undefined) back.set(key, { ids: [id], patch: had })
    else alike.ids.push(id)
  }
  return [...back.values()]
}
