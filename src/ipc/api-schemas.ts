import * as v from 'valibot'
import { articleIdSchema, articleSchema } from '#core/article'
import { addedStyleSchema, briefIdSchema, briefSchema, citationStyleSchema, noteSchema, templateSchema } from '#core/brief'
import { list, record } from '#core/schema'
import { type Api, asideKinds } from './api.ts'
import { pagesAskedSchema } from './page-types.ts'
import { briefTextSchema } from './brief-text.ts'
import { exportSettingsSchema, fontIdSchema } from './export-types.ts'
import { languageTagSchema } from './language-tag.ts'
import { briefVersionKinds, deletedVersionSchema } from './brief-versions.ts'
import { commandTabs } from './menu-types.ts'
import { articleQuerySchema, collectionIdSchema, draftSchema, metadataPatchSchema, tagSchema } from './library-schemas.ts'

type Schemas = { readonly [TName in keyof Api]: v.GenericSchema<unknown, Parameters<Api[TName]>> }

/** A longest passphrase keeps a window from making the key derivation hash megabytes. */
const passphrase = v.pipe(v.string(), v.maxLength(1024))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const perCent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const bytes = v.instance(Uint8Array<ArrayBufferLike>)
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))

const articleIds = v.pipe(list(articleIdSchema), v.maxLength(200_000))
const tags = v.pipe(list(tagSchema), v.maxLength(1000))

const none = v.strictTuple([])
const brief = v.strictTuple([briefSchema])

const notesToldSchema = record({
  brief: briefIdSchema,
  language: briefSchema.entries.language,
  style: v.nullable(citationStyleSchema),
  order: list(v.string()),
  changed: list(noteSchema),
  since: v.nullable(count),
})

const sessionSchema = record({
  brief: v.nullable(briefIdSchema),
  article: v.nullable(articleIdSchema),
  paragraph: count,
  theme: v.picklist(['system', 'light', 'dark']),
  layout: record({ library: perCent, reader: perCent, brief: perCent }),
  caret: v.nullable(count),
  // Sessions kept by the first version lack it.
  readerSize: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(400)), 100),
  aside: v.optional(v.nullable(v.picklist(asideKinds)), null),
  author: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100))), null),
  typographicMarks: v.optional(v.boolean(), true),
  recentSymbols: v.optional(v.pipe(list(v.pipe(v.string(), v.minLength(1), v.maxLength(8))), v.maxLength(32)), []),
  folded: v.optional(
    list(record({ brief: briefIdSchema, parts: v.pipe(list(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20_000)) })),
    [],
  ),
})

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const menuCommandSchema = record({
  id: label,
  label,
  shortcut: v.nullable(label),
  tab: v.picklist(commandTabs),
  group: label,
  isPossible: v.boolean(),
})

/** What each call of a window must bring: the whole list of its arguments, neither more nor fewer. A call without its schema does not compile. */
export const apiSchemas: Schemas = {
  libraryState: none,
  unlock: v.strictTuple([record({ guard: v.picklist(['passphrase', 'key-file']), passphrase: v.nullable(passphrase) })]),
  openAgain: none,
  rescue: none,
  openReadOnly: none,
  saveReadable: none,
  cancelSaving: none,
  startNewLibrary: none,
  quit: none,
  readSession: none,
  writeSession: v.strictTuple([sessionSchema]),
  listArticles: v.strictTuple([articleQuerySchema({ longestText: 1000, mostRows: 1000 })]),
  articleIds: v.strictTuple([articleQuerySchema({ longestText: 1000, mostRows: 200_000 })]),
  libraryFacets: none,
  articleDetails: v.strictTuple([articleIdSchema]),
  metadataOf: v.strictTuple([v.pipe(list(articleIdSchema), v.maxLength(10_000))]),
  changeMetadata: v.strictTuple([record({ ids: articleIds, patch: metadataPatchSchema })]),
  tagArticles: v.strictTuple([record({ ids: articleIds, add: tags, remove: tags })]),
  createCollection: v.strictTuple([record({ name: tagSchema })]),
  renameCollection: v.strictTuple([record({ id: collectionIdSchema, name: tagSchema })]),
  deleteCollection: v.strictTuple([collectionIdSchema]),
  putBackCollection: v.strictTuple([record({ id: collectionIdSchema, name: tagSchema, ids: articleIds })]),
  collectArticles: v.strictTuple([record({ ids: articleIds, collection: collectionIdSchema, isIn: v.boolean() })]),
  trashArticles: v.strictTuple([record({ ids: articleIds, cited: v.picklist(['keep', 'trash']) })]),
  restoreArticles: v.strictTuple([articleIds]),
  purgeArticles: v.strictTuple([v.union([articleIds, v.literal('all')])]),
  linkVersions: v.strictTuple([record({ older: articleIdSchema, newer: articleIdSchema })]),
  unlinkVersions: v.strictTuple([record({ older: articleIdSchema, newer: articleIdSchema })]),
  newestVersions: v.strictTuple([articleIds]),
  readDraft: v.strictTuple([articleIdSchema]),
  writeDraft: v.strictTuple([record({ id: articleIdSchema, paragraphs: v.nullable(draftSchema) })]),
  correctText: v.strictTuple([record({ id: articleIdSchema, paragraphs: articleSchema.entries.paragraphs })]),
  openOriginal: v.strictTuple([articleIdSchema]),
  openLink: v.strictTuple([v.pipe(address, v.url(), v.regex(/^(?:https?|mailto):\S+$/u))]),
  readPlace: v.strictTuple([articleIdSchema]),
  writePlace: v.strictTuple([record({ id: articleIdSchema, paragraph: count })]),
  readArticle: v.strictTuple([articleIdSchema]),
  importChosen: none,
  importFolder: none,
  importDropped: v.strictTuple([v.pipe(v.array(path), v.maxLength(10_000))]),
  importAddresses: v.strictTuple([v.pipe(v.array(address), v.maxLength(100))]),
  importPasted: v.strictTuple([record({ kind: v.picklist(['text', 'html']), content: v.pipe(v.string(), v.maxLength(2 ** 26)) })]),
  retryImport: v.strictTuple([v.pipe(v.array(count), v.maxLength(10_000))]),
  cancelImport: none,
  listBriefs: none,
  createBrief: none,
  createBriefFrom: v.strictTuple([templateSchema]),
  readTemplates: none,
  writeTemplates: v.strictTuple([v.pipe(list(templateSchema), v.maxLength(200))]),
  appVersion: none,
  readCitationStyles: none,
  writeCitationStyles: v.strictTuple([v.pipe(list(addedStyleSchema), v.maxLength(100))]),
  chooseCitationStyle: none,
  spellIn: v.strictTuple([languageTagSchema]),
  readBrief: v.strictTuple([briefIdSchema]),
  appendUpdate: v.strictTuple([record({ id: briefIdSchema, update: bytes })]),
  saveSnapshot: v.strictTuple([record({ id: briefIdSchema, sequence: count, state: bytes, brief: briefTextSchema })]),
  addVersion: v.strictTuple([record({ brief: briefTextSchema, kind: v.picklist(briefVersionKinds), name: v.nullable(label) })]),
  listVersions: v.strictTuple([briefIdSchema]),
  readVersion: v.strictTuple([record({ id: briefIdSchema, number: count })]),
  renameVersion: v.strictTuple([record({ id: briefIdSchema, number: count, name: v.nullable(label) })]),
  deleteVersion: v.strictTuple([record({ id: briefIdSchema, number: count })]),
  putBackVersion: v.strictTuple([deletedVersionSchema]),
  copyVersion: v.strictTuple([record({ id: briefIdSchema, number: count })]),
  checkBrief: v.strictTuple([briefTextSchema]),
  writeNotes: v.strictTuple([notesToldSchema, v.pipe(list(articleIdSchema), v.maxLength(10_000))]),
  readExportSettings: v.strictTuple([briefIdSchema]),
  exportBrief: v.strictTuple([record({ brief: briefTextSchema, settings: exportSettingsSchema })]),
  cancelExport: none,
  chooseTemplate: none,
  layPages: v.strictTuple([pagesAskedSchema]),
  leavePages: none,
  printPages: v.strictTuple([record({ brief: briefTextSchema, settings: exportSettingsSchema })]),
  missingGlyphs: v.strictTuple([record({ brief: briefTextSchema, settings: exportSettingsSchema })]),
  listFonts: none,
  addFont: none,
  removeFont: v.strictTuple([fontIdSchema]),
  writeRichText: v.strictTuple([briefTextSchema]),
  pressCopy: none,
  saveBriefFile: brief,
  openBriefFile: none,
  showSaved: none,
  openSaved: none,
  showMenu: v.strictTuple([v.pipe(list(menuCommandSchema), v.maxLength(500))]),
  heardClosing: none,
  readyToClose: none,
  stayOpen: none,
}

/** A session as the store gives it back, parsed like anything that comes from outside. */
export { sessionSchema }
