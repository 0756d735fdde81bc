import * as v from 'valibot'
import type { StoreApi } from '#ipc/store-api'
import { argumentSchemas } from './argument-schemas.ts'
import { openLibrary, rescueLibrary } from './open-library.ts'
import type { Rescue } from './rescue/index.ts'
import type { Store } from './store.ts'

/** The calls as another process makes them: arguments unknown until parsed. */
type StoreCalls = {
  readonly [TName in keyof StoreApi]: (argument: unknown) => ReturnType<StoreApi[TName]> | Promise<ReturnType<StoreApi[TName]>>
}

/** Answers every call of `StoreApi` with one library, which `open` opens. A call before `open` or after `close`, a second `open`, or an argument that does not fit its schema throws. */
export function storeCalls(): StoreCalls {
  const held: Held = { open: null, rescue: null }
  const store = (): Store => {
    const { open } = held
    if (open === null) throw new Error('the library is not open')
    return open
  }
  return {
    open: async (argument) => {
      if (held.open !== null) throw new Error('the library is open already')
      const opened = await openLibrary(v.parse(argumentSchemas.open, argument))
      if (!opened.ok) return opened
      held.open = opened.store
      return { ok: true }
    },
    addArticles: (argument) => store().addArticles(v.parse(argumentSchemas.addArticles, argument)),
    listArticles: (argument) => store().listArticles(v.parse(argumentSchemas.listArticles, argument)),
    readArticles: (argument) => store().readArticles(v.parse(argumentSchemas.readArticles, argument)),
    readOriginal: (argument) => store().readOriginal(v.parse(argumentSchemas.readOriginal, argument)),
    fillFromReferences: (argument) => store().fillFromReferences(v.parse(argumentSchemas.fillFromReferences, argument)),
    articleIds: (argument) => store().articleIds(v.parse(argumentSchemas.articleIds, argument)),
    libraryFacets: (argument) => store().libraryFacets(v.parse(argumentSchemas.libraryFacets, argument)),
    articleDetails: (argument) => store().articleDetails(v.parse(argumentSchemas.articleDetails, argument)),
    metadataOf: (argument) => store().metadataOf(v.parse(argumentSchemas.metadataOf, argument)),
    changeMetadata: (argument) => store().changeMetadata(v.parse(argumentSchemas.changeMetadata, argument)),
    tagArticles: (argument) => store().tagArticles(v.parse(argumentSchemas.tagArticles, argument)),
    ...collectionCalls(store),
    trashArticles: (argument) => store().trashArticles(v.parse(argumentSchemas.trashArticles, argument)),
    restoreArticles: (argument) => store().restoreArticles(v.parse(argumentSchemas.restoreArticles, argument)),
    purgeArticles: (argument) => store().purgeArticles(v.parse(argumentSchemas.purgeArticles, argument)),
    linkVersions: (argument) => store().linkVersions(v.parse(argumentSchemas.linkVersions, argument)),
    unlinkVersions: (argument) => store().unlinkVersions(v.parse(argumentSchemas.unlinkVersions, argument)),
    newestVersions: (argument) => store().newestVersions(v.parse(argumentSchemas.newestVersions, argument)),
    readPlace: (argument) => store().readPlace(v.parse(argumentSchemas.readPlace, argument)),
    writePlace: (argument) => store().writePlace(v.parse(argumentSchemas.writePlace, argument)),
    findDuplicates: (argument) => store().findDuplicates(v.parse(argumentSchemas.findDuplicates, argument)),
    listBriefs: (argument) => store().listBriefs(v.parse(argumentSchemas.listBriefs, argument)),
    createBrief: (argument) => store().createBrief(v.parse(argumentSchemas.createBrief, argument)),
    readBrief: (argument) => store().readBrief(v.parse(argumentSchemas.readBrief, argument)),
    appendUpdate: (argument) => store().appendUpdate(v.parse(argumentSchemas.appendUpdate, argument)),
    saveSnapshot: (argument) => store().saveSnapshot(v.parse(argumentSchemas.saveSnapshot, argument)),
    ...versionCalls(store),
    readSetting: (argument) => store().readSetting(v.parse(argumentSchemas.readSetting, argument)),
    writeSetting: (argument) => store().writeSetting(v.parse(argumentSchemas.writeSetting, argument)),
    plainBrief: (argument) => store().plainBrief(v.parse(argumentSchemas.plainBrief, argument)),
    ...rescueCalls(held),
    close: (argument) => {
      v.parse(argumentSchemas.close, argument)
      if (held.rescue === null) held.open?.close(null)
      held.rescue?.close()
      held.rescue = null
      held.open = null
      return null
    },
  }
}

type CollectionCall = 'createCollection' | 'renameCollection' | 'deleteCollection' | 'putBackCollection' | 'collectArticles'

/** Collections of articles. */
function collectionCalls(store: () => Store): Pick<StoreCalls, CollectionCall> {
  return {
    createCollection: (argument) => store().createCollection(v.parse(argumentSchemas.createCollection, argument)),
    renameCollection: (argument) => store().renameCollection(v.parse(argumentSchemas.renameCollection, argument)),
    deleteCollection: (argument) => store().deleteCollection(v.parse(argumentSchemas.deleteCollection, argument)),
    putBackCollection: (argument) => store().putBackCollection(v.parse(argumentSchemas.putBackCollection, argument)),
    collectArticles: (argument) => store().collectArticles(v.parse(argumentSchemas.collectArticles, argument)),
  }
}

type VersionCall = 'addVersion' | 'listVersions' | 'readVersion' | 'renameVersion' | 'deleteVersion' | 'putBackVersion'

/** Versions of briefs. */
function versionCalls(store: () => Store): Pick<StoreCalls, VersionCall> {
  return {
    addVersion: (argument) => store().addVersion(v.parse(argumentSchemas.addVersion, argument)),
    listVersions: (argument) => store().listVersions(v.parse(argumentSchemas.listVersions, argument)),
    readVersion: (argument) => store().readVersion(v.parse(argumentSchemas.readVersion, argument)),
    renameVersion: (argument) => store().renameVersion(v.parse(argumentSchemas.renameVersion, argument)),
    deleteVersion: (argument) => store().deleteVersion(v.parse(argumentSchemas.deleteVersion, argument)),
    putBackVersion: (argument) => store().putBackVersion(v.parse(argumentSchemas.putBackVersion, argument)),
  }
}

/** What the process has in hand: an open library, or a rescue and what it has read. */
interface Held {
  open: Store | null
  rescue: Rescue | null
}

function rescueCalls(held: Held): Pick<StoreCalls, 'beginRescue' | 'rescueStep'> {
  return {
    beginRescue: async (argument) => {
      if (held.open !== null) throw new Error('the library is open already')
      held.rescue?.close()
      held.rescue = null
      const begun = await rescueLibrary({ ...v.parse(argumentSchemas.beginRescue, argument), mend: true })
      if (!begun.ok) return begun
      held.rescue = begun.rescue
      return { ok: true }
    },
    rescueStep: (argument) => {
      v.parse(argumentSchemas.rescueStep, argument)
      if (held.rescue === null) throw new Error('there is no rescue')
      const step = held.rescue.step()
      held.open = held.rescue.store
      if (step.kind === 'mended' || step.kind === 'nothing') held.rescue.close()
      return step
    },
  }
}
