import { randomUUID } from 'node:crypto'
import { type BrowserWindow, dialog } from 'electron'
import * as v from 'valibot'
import { type Brief, briefIdSchema, citedArticles, emptyBrief } from '#core/brief'
import type { Remote } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { message, sectionTitles } from '#messages'
import type { Answers } from './answer-calls.ts'
import type { AnswerParts } from './answer-parts.ts'
import { articleExtensions } from './article-files.ts'
import { keepCorrectedText } from './correct-text.ts'
import { listQueue } from './list-queue.ts'
import { readDraft, writeDraft } from './text-drafts.ts'
import { rescueAnswers } from './rescue-answers.ts'
import { readSession, writeSession } from './session-settings.ts'

/** What main does for each call of its window. */
export function makeAnswers(parts: AnswerParts): Answers {
  return {
    ...windowAnswers(parts),
    ...rescueAnswers(parts),
    ...articleAnswers(parts),
    ...libraryAnswers(parts),
    ...briefAnswers(parts),
    ...documentAnswers(parts),
  }
}

function windowAnswers({ main, library, store }: AnswerParts) {
  return {
    libraryState: () => library.state(),
    unlock: (choice) => library.unlock(choice),
    readSession: async () => {
      const session = await readSession(store)
      main.setTheme(session.theme)
      return session
    },
    writeSession: async (session) => {
      main.setTheme(session.theme)
      // Where the user is in a library that takes no change is not kept.
      return (await library.isReadOnly()) ? null : writeSession(store, session)
    },
    readyToClose: async () => {
      main.pageIsReadyToClose()
      return null
    },
    stayOpen: async () => {
      main.pageStaysOpen()
      return null
    },
  } satisfies Partial<Answers>
}

function articleAnswers({ main, store, importer }: AnswerParts) {
  return {
    listArticles: listQueue(async (query) => (await store.calls()).listArticles(query)),
    readArticle: async (id) => (await (await store.calls()).readArticles({ ids: [id] }))[0] ?? null,
    updateMetadata: async (change) => (await store.calls()).updateMetadata(change),
    importChosen: async () => importer.importFiles(await chooseArticles(main.window)),
    importFolder: async () => importer.importFilesIn(await chooseFolder(main.window)),
    importDropped: (paths) => importer.importFilesIn(paths),
    importAddresses: (addresses) => importer.importAddresses(addresses),
    importPasted: ({ kind, content }) => importer.importText(message(kind === 'html' ? 'import.pastedPage' : 'import.pastedText'), content),
    retryImport: (ids) => importer.retry(ids),
    cancelImport: async () => {
      importer.cancel()
      return null
    },
  } satisfies Partial<Answers>
}

function libraryAnswers({ library, store, originals }: AnswerParts) {
  return {
    articleIds: async (query) => (await store.calls()).articleIds(query),
    libraryFacets: async () => (await store.calls()).libraryFacets(null),
    articleDetails: async (id) => (await store.calls()).articleDetails({ id }),
    metadataOf: async (ids) => (await store.calls()).metadataOf({ ids }),
    changeMetadata: async (change) => (await store.calls()).changeMetadata(change),
    tagArticles: async (tagging) => (await store.calls()).tagArticles(tagging),
    createCollection: async (collection) => (await store.calls()).createCollection(collection),
    renameCollection: async (change) => (await store.calls()).renameCollection(change),
    deleteCollection: async (id) => (await store.calls()).deleteCollection({ id }),
    collectArticles: async (change) => (await store.calls()).collectArticles(change),
    trashArticles: async (change) => (await store.calls()).trashArticles(change),
    restoreArticles: async (ids) => (await store.calls()).restoreArticles({ ids }),
    purgeArticles: async (ids) => (await store.calls()).purgeArticles({ ids }),
    linkVersions: async (pair) => (await store.calls()).linkVersions(pair),
    unlinkVersions: async (pair) => (await store.calls()).unlinkVersions(pair),
    newestVersions: async (ids) => (await store.calls()).newestVersions({ ids }),
    readDraft: (id) => readDraft(store, id),
    writeDraft: (draft) => writeDraft(store, draft),
    correctText: ({ id, paragraphs }) => keepCorrectedText(store, id, paragraphs),
    openOriginal: (id) => originals.open(id),
    readPlace: async (id) => (await store.calls()).readPlace({ id }),
    writePlace: async (place) => ((await library.isReadOnly()) ? null : (await store.calls()).writePlace(place)),
  } satisfies Partial<Answers>
}

function briefAnswers({ store }: AnswerParts) {
  return {
    listBriefs: async () => (await store.calls()).listBriefs(null),
    createBrief: async () => {
      const seed = emptyBrief(v.parse(briefIdSchema, randomUUID()), sectionTitles())
      await (await store.calls()).createBrief({ seed })
      return seed.id
    },
    readBrief: async (id) => (await store.calls()).readBrief({ id }),
    appendUpdate: async (change) => (await store.calls()).appendUpdate(change),
    saveSnapshot: async (snapshot) => (await store.calls()).saveSnapshot(snapshot),
  } satisfies Partial<Answers>
}

const lookSeconds = 30

function documentAnswers({ store, writer, documents }: AnswerParts) {
  type Look = Parameters<WorkerApi['checkBrief']>[0]
  const look = async <TResult>(brief: Brief, job: (calls: Remote<WorkerApi>, argument: Look) => Promise<TResult>): Promise<TResult> => {
    const articles = await (await store.calls()).readArticles({ ids: citedArticles(brief) })
    const end = await writer.run((calls) => job(calls, { brief, articles }), lookSeconds)
    if (end.kind !== 'done') throw new Error(`the worker did not look through the brief: ${end.kind}`)
    return end.result
  }
  return {
    checkBrief: (brief) => look(brief, (calls, argument) => calls.checkBrief(argument)),
    writeNotes: (brief) => look(brief, (calls, argument) => calls.writeNotes(argument)),
    exportDocx: (brief) => documents.exportDocx(brief),
    saveBriefFile: (brief) => documents.saveBriefFile(brief),
    openBriefFile: () => documents.openBriefFile(),
    showSaved: async () => {
      documents.showSaved()
      return null
    },
  } satisfies Partial<Answers>
}

async function chooseArticles(window: BrowserWindow): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: message('dialog.import'),
    buttonLabel: message('dialog.importButton'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: message('dialog.articleFiles'), extensions: [...articleExtensions] },
      { name: message('dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return chosen.canceled ? [] : chosen.filePaths
}

async function chooseFolder(window: BrowserWindow): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: message('dialog.importFolder'),
    buttonLabel: message('dialog.importButton'),
    properties: ['openDirectory', 'multiSelections'],
  })
  return chosen.canceled ? [] : chosen.filePaths
}
