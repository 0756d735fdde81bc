import * as v from 'valibot'
import { type Article, articleIdSchema, referenceSchema } from '#core/article'
import { type Brief, briefIdSchema } from '#core/brief'
import { list, record } from '#core/schema'
import { articleQuerySchema, collectionIdSchema, metadataPatchSchema, tagSchema } from '#ipc/library-schemas'
import { briefVersionKinds, deletedVersionSchema } from '#ipc/brief-versions'
import type { StoreApi } from '#ipc/store-api'

type Schemas = { readonly [TName in keyof StoreApi]: v.GenericSchema<unknown, Parameters<StoreApi[TName]>[0]> }

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const bytes = (most: number) => v.pipe(v.instance(Uint8Array<ArrayBufferLike>), v.maxLength(most))

/** One edit, or a whole brief as one. */
const brieflyBytes = bytes(2 ** 26)

/** An article or a brief is parsed whole by the call that keeps it; twice would only cost time. */
const parsedLater = {
  article: v.custom<Article>(isObject),
  brief: v.custom<Brief>(isObject),
}

const libraryKey = v.variant('kind', [
  record({ kind: v.literal('raw'), key: v.pipe(v.instance(Uint8Array<ArrayBufferLike>), v.length(32)) }),
  record({ kind: v.literal('passphrase'), passphrase: v.pipe(v.string(), v.maxLength(1024)), guardFile: text }),
  record({ kind: v.literal('key-file'), file: text }),
])

/** What each call of the store's process must bring: kinds and sizes. A call without its schema does not compile. */
export const argumentSchemas: Schemas = {
  open: record({ file: text, key: libraryKey }),
  addArticles: record({ articles: list(parsedLater.article), original: v.nullable(bytes(2 ** 29)) }),
  listArticles: articleQuerySchema({ longestText: 32_768, mostRows: 10_000 }),
  articleIds: articleQuerySchema({ longestText: 32_768, mostRows: 200_000 }),
  libraryFacets: v.null(),
  articleDetails: record({ id: articleIdSchema }),
  readArticles: record({ ids: list(articleIdSchema) }),
  readOriginal: record({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  fillFromReferences: record({ references: list(referenceSchema) }),
  metadataOf: record({ ids: list(articleIdSchema) }),
  changeMetadata: record({ ids: list(articleIdSchema), patch: metadataPatchSchema }),
  tagArticles: record({ ids: list(articleIdSchema), add: list(tagSchema), remove: list(tagSchema) }),
  createCollection: record({ name: tagSchema }),
  renameCollection: record({ id: collectionIdSchema, name: tagSchema }),
  deleteCollection: record({ id: collectionIdSchema }),
  putBackCollection: record({ id: collectionIdSchema, name: tagSchema, ids: list(articleIdSchema) }),
  collectArticles: record({ ids: list(articleIdSchema), collection: collectionIdSchema, isIn: v.boolean() }),
  trashArticles: record({ ids: list(articleIdSchema), cited: v.picklist(['keep', 'trash']) }),
  restoreArticles: record({ ids: list(articleIdSchema) }),
  purgeArticles: record({ ids: v.union([list(articleIdSchema), v.literal('all')]) }),
  linkVersions: record({ older: articleIdSchema, newer: articleIdSchema }),
  unlinkVersions: record({ older: articleIdSchema, newer: articleIdSchema }),
  newestVersions: record({ ids: list(articleIdSchema) }),
  readPlace: record({ id: articleIdSchema }),
  writePlace: record({ id: articleIdSchema, paragraph: count }),
  findDuplicates: record({ ids: list(articleIdSchema) }),
  listBriefs: v.null(),
  createBrief: record({ seed: parsedLater.brief }),
  readBrief: record({ id: briefIdSchema }),
  appendUpdate: record({ id: briefIdSchema, update: brieflyBytes }),
  saveSnapshot: record({ id: briefIdSchema, sequence: count, state: brieflyBytes, brief: parsedLater.brief }),
  addVersion: record({ brief: parsedLater.brief, kind: v.picklist(briefVersionKinds), name: v.nullable(text) }),
  listVersions: record({ id: briefIdSchema }),
  readVersion: record({ id: briefIdSchema, number: count }),
  renameVersion: record({ id: briefIdSchema, number: count, name: v.nullable(text) }),
  deleteVersion: record({ id: briefIdSchema, number: count }),
  putBackVersion: deletedVersionSchema,
  readSetting: record({ name: text }),
  writeSetting: record({ name: text, json: v.pipe(v.string(), v.maxLength(2 ** 24)) }),
  plainBrief: record({ id: briefIdSchema }),
  beginRescue: record({ file: text, key: libraryKey }),
  rescueStep: v.null(),
  close: v.null(),
}
