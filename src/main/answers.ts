import { randomUUID } from 'node:crypto'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import * as v from 'valibot'
import { type Brief, briefIdSchema, citedArticles, emptyBrief } from '#core/brief'
import { briefOfText } from '#ipc/brief-text'
import type { Remote } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { message, sectionTitles } from '#messages'
import type { Answers } from './answer-calls.ts'
import { openLink } from './open-link.ts'
import type { AnswerParts } from './answer-parts.ts'
import { articleExtensions } from './article-files.ts'
import { keepCorrectedText } from './correct-text.ts'
import { readExportSettings } from './export-settings.ts'
import { listQueue } from './list-queue.ts'
import { readDraft, writeDraft } from './text-drafts.ts'
import { chooseCitationStyle, readCitationStyles, writeCitationStyles } from './citation-styles.ts'
import { createBriefFrom, readTemplates, writeTemplates } from './templates.ts'
import { rescueAnswers } from './rescue-answers.ts'
import { writeNotes } from './write-notes.ts'
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

function windowAnswers({ main, menu, library, store }: AnswerParts) {
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
    appVersion: async () => app.getVersion(),
    showMenu: async (commands) => {
      menu.show(commands)
      return null
    },
    heardClosing: async () => {
      main.pageHeardClosing()
      return null
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
    readArticle: async (id) => {
      const [article] = await (await store.calls()).readArticles({ ids: [id] })
      return article === undefined ? null : JSON.stringify(article)
    },
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
    putBackCollection: async (deleted) => (await store.calls()).putBackCollection(deleted),
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
    openLink,
    readPlace: async (id) => (await store.calls()).readPlace({ id }),
    writePlace: async (place) => ((await library.isReadOnly()) ? null : (await store.calls()).writePlace(place)),
  } satisfies Partial<Answers>
}

function briefAnswers({ library, main, store, writer }: AnswerParts) {
  return {
    listBriefs: async () => (await store.calls()).listBriefs(null),
    createBrief: async () => {
      const seed = emptyBrief(v.parse(briefIdSchema, randomUUID()), sectionTitles('en-GB'))
      await (await store.calls()).createBrief({ seed })
      return seed.id
    },
    createBriefFrom: (template) => createBriefFrom(store, template),
    readTemplates: () => readTemplates(store),
    writeTemplates: (own) => writeTemplates(store, own),
    readCitationStyles: () => readCitationStyles(store),
    writeCitationStyles: (styles) => writeCitationStyles(store, styles),
    chooseCitationStyle: () => chooseCitationStyle({ window: main.window, writer }),
    spellIn: async (language) => {
      main.spellIn(language)
      return null
    },
    readBrief: async (id) => (await store.calls()).readBrief({ id }),
    appendUpdate: async (change) => (await store.calls()).appendUpdate(change),
    saveSnapshot: async (snapshot) => (await store.calls()).saveSnapshot({ ...snapshot, brief: briefOfText(snapshot.brief) }),
    addVersion: async (version) =>
      (await library.isReadOnly()) ? null : (await store.calls()).addVersion({ ...version, brief: briefOfText(version.brief) }),
    listVersions: async (id) => (await store.calls()).listVersions({ id }),
    readVersion: async (place) => (await store.calls()).readVersion(place),
    renameVersion: async (version) => (await store.calls()).renameVersion(version),
    deleteVersion: async (place) => (await store.calls()).deleteVersion(place),
    putBackVersion: async (deleted) => (await store.calls()).putBackVersion(deleted),
    copyVersion: async (place) => {
      const calls = await store.calls()
      const brief = await calls.readVersion(place)
      if (brief === null) return null
      const seed = { ...brief, id: v.parse(briefIdSchema, randomUUID()) }
      await calls.createBrief({ seed })
      return seed.id
    },
  } satisfies Partial<Answers>
}

const lookSeconds = 30

function documentAnswers(parts: AnswerParts) {
  const { main, store, writer, documents, exporter, fonts, pages, places } = parts
  type Look = Parameters<WorkerApi['checkBrief']>[0]
  const look = async <TResult>(brief: Brief, job: (calls: Remote<WorkerApi>, argument: Look) => Promise<TResult>): Promise<TResult> => {
    const articles = await (await store.calls()).readArticles({ ids: citedArticles(brief) })
    const end = await writer.run((calls) => job(calls, { brief, articles }), lookSeconds)
    if (end.kind !== 'done') throw new Error(`the worker did not look through the brief: ${end.kind}`)
    return end.result
  }
  return {
    checkBrief: (text) => look(briefOfText(text), (calls, argument) => calls.checkBrief(argument)),
    writeNotes: (told, cited) => writeNotes({ store, writer }, told, cited),
    readExportSettings: (id) => readExportSettings(store, id),
    exportBrief: ({ brief, settings }) => exporter.export(brief, settings),
    cancelExport: async () => {
      exporter.cancel()
      return null
    },
    chooseTemplate: () => exporter.chooseTemplate(),
    layPages: (asked) => pages.lay(asked),
    leavePages: async () => {
      pages.leave()
      return null
    },
    printPages: ({ brief, settings }) => pages.print(brief, settings),
    missingGlyphs: ({ brief, settings }) => exporter.missingGlyphs(brief, settings),
    listFonts: () => fonts.list(),
    addFont: () => fonts.add(),
    removeFont: (id) => fonts.remove(id),
    writeRichText: (brief) => exporter.richText(brief),
    pressCopy: async () => {
      main.window.webContents.copy()
      return null
    },
    saveBriefFile: (brief) => documents.saveBriefFile(brief),
    openBriefFile: () => documents.openBriefFile(),
    showSaved: async () => {
      if (places.lastSaved !== null) shell.showItemInFolder(places.lastSaved)
      return null
    },
    openSaved: async () => {
      // The system says what went wrong, in its own words and language; an empty text is none.
      const isOpened = places.lastSaved !== null && (await shell.openPath(places.lastSaved)) === ''
      return { kind: isOpened ? 'opened' : 'no-program' }
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
