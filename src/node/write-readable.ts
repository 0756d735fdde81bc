import { mkdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { type Article, type ArticleId } from '#core/article'
import { type Brief, citedArticles } from '#core/brief'
import type { SaveProblem } from '#ipc/api'
import { noFilters } from '#ipc/library-types'
import type { Remote } from '#ipc/remote'
import type { LostPiece } from '#ipc/rescue-types'
import type { StoreApi } from '#ipc/store-api'
import { writeWholeFile } from './write-whole-file.ts'

/** What is asked of the library that was read. */
type Reading = Pick<
  Remote<StoreApi>,
  'listArticles' | 'readArticles' | 'articleDetails' | 'libraryFacets' | 'readOriginal' | 'listBriefs' | 'plainBrief'
>

export interface ReadableParts {
  readonly calls: Reading
  readonly lost: readonly LostPiece[]
  /** What a person reads of a piece that is lost. */
  readonly sentence: (piece: LostPiece) => string
  /** A `.attache` file. */
  readonly pack: (brief: Brief, articles: readonly Article[]) => Promise<Uint8Array>
  /** A new or empty folder that is there: nothing in it is overwritten. */
  readonly folder: string
  readonly onProgress: (progress: { readonly done: number; readonly of: number }) => void
  readonly signal: AbortSignal
}

export type ReadableWritten =
  | { readonly kind: 'written'; readonly articles: number; readonly originals: number; readonly briefs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: SaveProblem }

/**
 * Writes everything that could be read of a library into a folder: each brief as an `.attache` file with the articles it cites, each article’s original file, and `library.json`,
 * which holds the articles with their texts and says what could not be read. After a problem or a cancel what was written so far stays.
 */
export async function writeReadable(parts: ReadableParts): Promise<ReadableWritten> {
  const writing = new Writing(parts)
  try {
    return await writing.run()
  } catch (error) {
    if (error instanceof Stopped) return error.problem === null ? { kind: 'cancelled' } : { kind: 'problem', problem: error.problem }
    throw error
  }
}

/** `null` when it was cancelled. */
class Stopped extends Error {
  readonly problem: SaveProblem | null

  constructor(problem: SaveProblem | null) {
    super('stopped')
    this.problem = problem
  }
}

const pageSize = 200

class Writing {
  readonly #parts: ReadableParts
  readonly #names = new Map<string, Set<string>>()

  constructor(parts: ReadableParts) {
    this.#parts = parts
  }

  async run(): Promise<ReadableWritten> {
    const { calls, lost, sentence } = this.#parts
    const briefs = await calls.listBriefs(null)
    const ids = [...(await this.#ids('library')), ...(await this.#ids('trash'))]
    const of = briefs.length + ids.length
    const written = []
    for (const { id } of briefs) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, so that memory holds one
      written.push(await this.#brief(id))
      this.#parts.onProgress({ done: written.length, of })
    }
    const { collections } = await calls.libraryFacets(null)
    const articles = []
    for (const id of ids) {
      // oxlint-disable-next-line no-await-in-loop -- the same
      articles.push(await this.#article(id, new Map(collections.map((collection) => [collection.id, collection.name]))))
      this.#parts.onProgress({ done: briefs.length + articles.length, of })
    }
    const unreadable = lost.map((piece) => ({ ...piece, message: sentence(piece) }))
    await this.#write('', 'library.json', `${JSON.stringify({ briefs: written, articles, unreadable }, null, 2)}\n`)
    return {
      kind: 'written',
      articles: articles.length,
      originals: articles.filter(({ file }) => file !== null).length,
      briefs: briefs.length,
    }
  }

  async #ids(place: 'library' | 'trash'): Promise<readonly ArticleId[]> {
    const ids: ArticleId[] = []
    for (let offset = 0; ; offset += pageSize) {
      // oxlint-disable-next-line no-await-in-loop -- page by page
      const { rows } = await this.#parts.calls.listArticles({ text: '', filters: { ...noFilters, place }, limit: pageSize, offset })
      ids.push(...rows.map(({ id }) => id))
      if (rows.length < pageSize) return ids
    }
  }

  async #brief(id: Brief['id']) {
    const { calls, pack } = this.#parts
    const plain = await calls.plainBrief({ id })
    if (plain === null) return { id, title: null, file: null, isNewest: false }
    const { brief, isNewest } = plain
    const bytes = await pack(brief, await calls.readArticles({ ids: citedArticles(brief) }))
    return { id, title: brief.title, file: await this.#write('briefs', `${safeName(brief.title)}.attache`, bytes), isNewest }
  }

  async #article(id: ArticleId, collections: ReadonlyMap<string, string>) {
    const { calls } = this.#parts
    const [article] = await calls.readArticles({ ids: [id] })
    const details = await calls.articleDetails({ id })
    const bytes = article === undefined ? null : await calls.readOriginal({ sha256: article.original.sha256 })
    const file = article === undefined || bytes === null ? null : await this.#write('originals', article.original.name, bytes)
    return {
      ...(article ?? { id }),
      file,
      importedAt: details?.importedAt ?? null,
      isInTrash: details !== null && details.trashedAt !== null,
      tags: details?.tags ?? [],
      collections: (details?.collections ?? []).map((collection) => collections.get(collection) ?? collection),
    }
  }

  /** Answers where it stands in the folder. */
  async #write(within: string, wanted: string, content: Uint8Array | string): Promise<string> {
    if (this.#parts.signal.aborted) throw new Stopped(null)
    const name = this.#free(within, safeName(wanted))
    const folder = join(this.#parts.folder, within)
    await mkdir(folder, { recursive: true }).catch(() => {
      throw new Stopped({ kind: 'no-permission' })
    })
    const problem = await writeWholeFile(join(folder, name), content, 0o600)
    if (problem !== null) throw new Stopped(problem)
    return within === '' ? name : `${within}/${name}`
  }

  /** Case does not tell names apart on every system. */
  #free(within: string, wanted: string): string {
    const taken = this.#names.get(within) ?? new Set<string>()
    this.#names.set(within, taken)
    const { name, ext } = parse(wanted)
    let free = wanted
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})${ext}`
    taken.add(free.toLowerCase())
    return free
  }
}

/** A name that every system takes, without what only hides in one: it may have come from outside. */
function safeName(wanted: string): string {
  const { name, ext } = parse(wanted.replaceAll(/[\\/:*?"<>|\p{C}]+/gu, ' '))
  const stem = name
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  return `${stem === '' ? 'untitled' : stem}${ext.slice(0, 20)}`
}
