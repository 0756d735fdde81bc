import { useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Article, ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import type { Collection, MetadataPatch } from '#ipc/library-types'
import { message } from '#messages'
import { type LibraryActions, mostLookedAt, patchesBack, questionOf, type UnderWay, wholeLibrary } from '../library/index.ts'

interface Around {
  /** Changes are made one after another, in the order in which they were asked for: so can they be taken back. Keys wait for them. */
  readonly underWay: UnderWay
  readonly open: (id: ArticleId) => void
  readonly read: () => void
  readonly importFiles: () => void
  readonly showReceipt: (id: ArticleId) => void
  readonly openBrief: (id: BriefId) => void
  /** Writes what was typed: what a brief quotes must be known before an article is taken out. */
  readonly flushBrief: () => Promise<unknown>
  readonly libraryChanged: () => void
  /** Articles have other metadata: what is drawn from them elsewhere must follow. */
  readonly articlesChanged: (ids: readonly ArticleId[]) => void
  /** Articles leave the list that is shown: said at once, for what is pressed next is meant for another. */
  readonly onGone: (ids: readonly ArticleId[]) => void
  /** Articles that could not be taken out. */
  readonly onBack: (ids: readonly ArticleId[]) => void
  readonly tell: (sentence: string, intent?: 'success' | 'error') => void
  readonly offer: (sentence: string, button: string, run: () => void) => void
}

/** Says what was done and keeps how it is taken back; `refused` is what is said where that answers `false`. */
type Done = (sentence: string, undo: (() => Promise<unknown>) | null, refused?: string) => void

/** Every change to the library, with the calls it takes and its undo. */
export function useLibraryActions(around: Around) {
  const newest = useRef(around)
  newest.current = around
  const undos = useRef<readonly (() => Promise<void>)[]>([])
  const [hasUndo, setHasUndo] = useState(false)
  const actions = useMemo<LibraryActions>(() => {
    const now = () => newest.current
    const keep = (all: readonly (() => Promise<void>)[]) => {
      undos.current = all.slice(-mostUndos)
      setHasUndo(all.length > 0)
    }
    const inOrder = <T>(change: () => Promise<T>) => now().underWay.next(change)
    const done: Done = (sentence, undo, refused = '') => {
      now().libraryChanged()
      if (undo === null) {
        now().tell(sentence)
        return
      }
      // Once, be it by its notice or by the command.
      const takeBack = async () => {
        if (!undos.current.includes(takeBack)) return
        keep(undos.current.filter((other) => other !== takeBack))
        const isRefused = (await undo()) === false
        now().libraryChanged()
        now().tell(isRefused ? refused : message('library.undone'), isRefused ? 'error' : 'success')
      }
      // Drawn at once: the next key may take it back.
      flushSync(() => keep([...undos.current, takeBack]))
      now().offer(sentence, message('library.undo'), () => void inOrder(takeBack))
    }
    return {
      open: (id) => now().open(id),
      read: () => now().read(),
      importFiles: () => now().importFiles(),
      showReceipt: (id) => now().showReceipt(id),
      openBrief: (id) => now().openBrief(id),
      tag: (ids, change) => inOrder(() => tag(ids, change, done)),
      ...collecting(inOrder, done),
      changeMetadata: (ids, patch) => inOrder(() => changeMetadata(ids, patch, done, now().articlesChanged)),
      trash: (ids) => inOrder(() => trash(ids, now(), done)),
      restore: (ids) => inOrder(() => restore(ids, now(), done)),
      purge: (ids) => inOrder(() => purge(ids, now(), done)),
      openOriginal: ({ id, original }) => openOriginal(id, original, now()),
    }
  }, [])
  /** Takes back what was done last by the time that all is done that was begun. */
  const undoLast = useCallback(() => newest.current.underWay.next(async () => await undos.current.at(-1)?.()), [])
  return { actions, undoLast: hasUndo ? undoLast : null }
}

const mostUndos = 20
/** More than any library holds. */
const all = { limit: 200_000, offset: 0 }

async function tag(ids: readonly ArticleId[], { add, remove }: Parameters<LibraryActions['tag']>[1], done: Done): Promise<void> {
  // Only what changes is changed, so that undoing leaves alone what was so before.
  const adding = await Promise.all(add.map(async (name) => ({ name, ids: without(ids, await withTag(name)) })))
  const removing = await Promise.all(remove.map(async (name) => ({ name, ids: within(ids, await withTag(name)) })))
  const change = async (isForth: boolean) => {
    for (const [changes, isAdded] of [
      [adding, isForth],
      [removing, !isForth],
    ] as const) {
      for (const { name, ids: changed } of changes) {
        // oxlint-disable-next-line no-await-in-loop -- one change after another, as they were asked for
        await window.attache.tagArticles({ ids: changed, add: isAdded ? [name] : [], remove: isAdded ? [] : [name] })
      }
    }
  }
  await change(true)
  const count = new Set([...adding, ...removing].flatMap((one) => one.ids)).size
  done(message('library.done.tagged', { count }), count === 0 ? null : () => change(false))
}

/** What is done with collections. */
function collecting(
  inOrder: UnderWay['next'],
  done: Done,
): Pick<LibraryActions, 'collect' | 'createCollection' | 'renameCollection' | 'deleteCollection'> {
  return {
    collect: (ids, { id: collection, name }, isIn) =>
      inOrder(async () => {
        const there = await inCollection(collection)
        const changed = isIn ? without(ids, there) : within(ids, there)
        const change = (isPut: boolean) => window.attache.collectArticles({ ids: changed, collection, isIn: isPut })
        await change(isIn)
        done(
          message(isIn ? 'library.done.collected' : 'library.done.uncollected', { count: changed.length, name }),
          changed.length === 0 ? null : () => change(!isIn),
        )
      }),
    createCollection: (name, ids) =>
      inOrder(async () => {
        const { id } = await window.attache.createCollection({ name })
        if (ids.length > 0) await window.attache.collectArticles({ ids, collection: id, isIn: true })
        done(message('library.done.collectionMade', { name }), () => window.attache.deleteCollection(id))
      }),
    renameCollection: ({ id, name: before }, name) =>
      inOrder(async () => {
        const isRenamed = await window.attache.renameCollection({ id, name })
        if (isRenamed) {
          done(
            message('library.done.collectionRenamed', { name }),
            () => window.attache.renameCollection({ id, name: before }),
            message('library.notRenamedBack', { name: before }),
          )
        }
        return isRenamed
      }),
    deleteCollection: ({ id, name }) =>
      inOrder(async () => {
        const deleted = await window.attache.deleteCollection(id)
        done(
          message('library.done.collectionDeleted', { name, count: deleted?.ids.length ?? 0 }),
          deleted === null ? null : () => window.attache.putBackCollection(deleted),
        )
      }),
  }
}

async function changeMetadata(
  ids: readonly ArticleId[],
  patch: MetadataPatch,
  done: Done,
  changed: Around['articlesChanged'],
): Promise<void> {
  const before = ids.length > mostLookedAt ? null : patchesBack(await window.attache.metadataOf(ids), patch)
  const count = await window.attache.changeMetadata({ ids, patch })
  changed(ids)
  const undo = async () => {
    await Promise.all((before ?? []).map((back) => window.attache.changeMetadata(back)))
    changed(ids)
  }
  done(message('library.done.edited', { count }), before === null ? null : undo)
}

async function trash(ids: readonly ArticleId[], around: Around, done: Done): Promise<void> {
  const { trashed, briefs } = await takenOut(ids, around, async () => {
    await around.flushBrief()
    return await window.attache.trashArticles({ ids, cited: 'trash' })
  })
  const count = trashed.length
  const sentence =
    briefs.length === 0
      ? message('library.done.trashed', { count })
      : message('library.done.trashedQuoted', { count, briefs: briefNames(briefs) })
  done(sentence, () => window.attache.restoreArticles(trashed))
}

async function restore(ids: readonly ArticleId[], around: Around, done: Done): Promise<void> {
  const restored = await takenOut(ids, around, () => window.attache.restoreArticles(ids))
  done(message('library.done.restored', { count: restored.length }), () => window.attache.trashArticles({ ids: restored, cited: 'trash' }))
}

async function purge(ids: readonly ArticleId[] | null, { flushBrief, onGone }: Around, done: Done): Promise<void> {
  await flushBrief()
  const { purged, kept, briefs } = await window.attache.purgeArticles(ids ?? 'all')
  const keeps = new Set(kept)
  onGone((ids ?? []).filter((id) => !keeps.has(id)))
  const sentence =
    kept.length === 0
      ? message('library.done.purged', { count: purged })
      : message('library.done.purgedBut', { count: purged, kept: kept.length, briefs: briefNames(briefs) })
  done(sentence, null)
}

/** Takes articles out of the list before it is done in the library; they are back if that fails. */
async function takenOut<T>(ids: readonly ArticleId[], { onGone, onBack }: Around, take: () => Promise<T>): Promise<T> {
  onGone(ids)
  try {
    return await take()
  } catch (error) {
    onBack(ids)
    throw error
  }
}

async function openOriginal(id: ArticleId, { name: file, mediaType }: Article['original'], { tell, offer }: Around): Promise<void> {
  const open = async () => {
    const { kind } = await window.attache.openOriginal(id)
    tell(message(`library.original.${kind}`, { file }), kind === 'opened' ? 'success' : 'error')
  }
  // Nothing here opens a connection unasked, and a browser would.
  if (mediaType === 'text/html') offer(message('library.original.ask', { file }), message('library.original.askButton'), () => void open())
  else await open()
}

function withTag(name: string): Promise<readonly ArticleId[]> {
  return everywhere({ tags: [name] })
}

function inCollection(collection: Collection['id']): Promise<readonly ArticleId[]> {
  return everywhere({ collection })
}

/** Articles in the library and in the trash: both keep their tags and collections. */
async function everywhere(filters: Partial<(typeof wholeLibrary)['filters']>): Promise<readonly ArticleId[]> {
  const found = await Promise.all(
    (['library', 'trash'] as const).map((place) => {
      const view = { ...wholeLibrary, filters: { ...wholeLibrary.filters, ...filters, place } }
      return window.attache.articleIds({ ...questionOf(view, []), ...all })
    }),
  )
  return found.flat()
}

function without(ids: readonly ArticleId[], others: readonly ArticleId[]): readonly ArticleId[] {
  const there = new Set(others)
  return ids.filter((id) => !there.has(id))
}

function within(ids: readonly ArticleId[], others: readonly ArticleId[]): readonly ArticleId[] {
  const there = new Set(others)
  return ids.filter((id) => there.has(id))
}

const lists = new Intl.ListFormat('en-GB')

function briefNames(titles: readonly string[]): string {
  return lists.format(
    titles.map((title) => message('library.briefName', { title: title.trim() === '' ? message('briefs.untitled') : title })),
  )
}
