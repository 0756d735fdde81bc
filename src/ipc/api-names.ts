import type { Api, AppEvents } from './api.ts'
import type { StoreApi } from './store-api.ts'
import type { WorkerApi } from './worker-api.ts'

/** `TNames` when it names every call of `TCalls`, else a type that nothing fits: a call that was forgotten does not compile. */
type Complete<TCalls, TNames extends readonly (keyof TCalls)[]> =
  Exclude<keyof TCalls, TNames[number]> extends never ? TNames : { readonly forgotten: Exclude<keyof TCalls, TNames[number]> }

const windowCalls = [
  'libraryState',
  'unlock',
  'openAgain',
  'rescue',
  'openReadOnly',
  'saveReadable',
  'cancelSaving',
  'startNewLibrary',
  'quit',
  'readSession',
  'writeSession',
  'listArticles',
  'articleIds',
  'readArticle',
  'updateMetadata',
  'importChosen',
  'importFolder',
  'importDropped',
  'importAddresses',
  'importPasted',
  'retryImport',
  'cancelImport',
  'libraryFacets',
  'articleDetails',
  'metadataOf',
  'changeMetadata',
  'tagArticles',
  'createCollection',
  'renameCollection',
  'deleteCollection',
  'collectArticles',
  'trashArticles',
  'restoreArticles',
  'purgeArticles',
  'linkVersions',
  'unlinkVersions',
  'newestVersions',
  'correctText',
  'readDraft',
  'writeDraft',
  'openOriginal',
  'openLink',
  'readPlace',
  'writePlace',
  'listBriefs',
  'createBrief',
  'createBriefFrom',
  'readTemplates',
  'writeTemplates',
  'appVersion',
  'readCitationStyles',
  'writeCitationStyles',
  'chooseCitationStyle',
  'spellIn',
  'readBrief',
  'appendUpdate',
  'saveSnapshot',
  'addVersion',
  'listVersions',
  'readVersion',
  'renameVersion',
  'deleteVersion',
  'putBackVersion',
  'copyVersion',
  'checkBrief',
  'writeNotes',
  'readExportSettings',
  'exportBrief',
  'cancelExport',
  'chooseTemplate',
  'layPages',
  'leavePages',
  'printPages',
  'missingGlyphs',
  'writeRichText',
  'pressCopy',
  'saveBriefFile',
  'openBriefFile',
  'showSaved',
  'openSaved',
  'showMenu',
  'readyToClose',
  'stayOpen',
] as const satisfies readonly (keyof Api)[]

const windowEvents = [
  'importProgress',
  'rescueProgress',
  'exportProgress',
  'closing',
  'command',
  'fault',
] as const satisfies readonly (keyof AppEvents)[]

const storeCalls = [
  'open',
  'addArticles',
  'listArticles',
  'articleIds',
  'readArticles',
  'readOriginal',
  'updateMetadata',
  'fillFromReferences',
  'libraryFacets',
  'articleDetails',
  'metadataOf',
  'changeMetadata',
  'tagArticles',
  'createCollection',
  'renameCollection',
  'deleteCollection',
  'collectArticles',
  'trashArticles',
  'restoreArticles',
  'purgeArticles',
  'linkVersions',
  'unlinkVersions',
  'newestVersions',
  'readPlace',
  'writePlace',
  'findDuplicates',
  'listBriefs',
  'createBrief',
  'readBrief',
  'appendUpdate',
  'saveSnapshot',
  'addVersion',
  'listVersions',
  'readVersion',
  'renameVersion',
  'deleteVersion',
  'putBackVersion',
  'readSetting',
  'writeSetting',
  'plainBrief',
  'beginRescue',
  'rescueStep',
  'close',
] as const satisfies readonly (keyof StoreApi)[]

const workerCalls = [
  'importFile',
  'importBytes',
  'checkBrief',
  'writeNotes',
  'readCitationStyle',
  'print',
  'writeDocx',
  'writePdf',
  'layPages',
  'missingGlyphs',
  'writeHtml',
  'packBrief',
  'unpackBrief',
] as const satisfies readonly (keyof WorkerApi)[]

/** Names of every call a window can make. This file holds names only, because a sandboxed preload script cannot load a dependency. */
export const apiNames: Complete<Api, typeof windowCalls> = windowCalls

/** Names of everything main tells a window. */
export const eventNames: Complete<AppEvents, typeof windowEvents> = windowEvents

/** Names of every call the store’s process answers. */
export const storeNames: Complete<StoreApi, typeof storeCalls> = storeCalls

/** Names of every job of the worker. */
export const workerNames: Complete<WorkerApi, typeof workerCalls> = workerCalls

/** The channel an event travels on; a call travels on its own name. */
export function eventChannel(name: keyof AppEvents): string {
  return `event:${name}`
}
