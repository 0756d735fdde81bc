import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { articleSchema, referenceSchema } from '#core/article'
import { list } from '#core/schema'
import type { ImportProgress, ImportResult } from '#ipc/api'
import { RemoteFault } from '#ipc/remote'
import type { Imported, ImportProblem } from '#ipc/worker-api'
import { fillReferences } from './fill-references.ts'
import type { JobEnd, KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import type { FetchPage } from './page-fetcher.ts'
import type { StoreProcess } from './store-process.ts'

interface Parts {
  readonly reader: KillableWorker
  readonly fetchPage: FetchPage
  readonly store: StoreProcess
  readonly log: Log
  readonly tell: (progress: ImportProgress) => void
}

/** One file or page in the queue. */
interface Item {
  readonly file: string
  readonly read: (cancel: AbortSignal) => Promise<Read>
}

/** Reads files and pages into the library, one after another, each whole or not at all. */
export class Importer {
  readonly #parts: Parts
  #last: Promise<unknown> = Promise.resolve()
  #cancel = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Waits for an import that is under way, then reads `paths` in their order. */
  importFiles(paths: readonly string[]): Promise<readonly ImportResult[]> {
    const { reader } = this.#parts
    return this.#queue(paths.map((path) => ({ file: basename(path), read: () => readFile(reader, path) })))
  }

  /** The same for pages, each fetched when its turn comes. */
  importAddresses(addresses: readonly string[]): Promise<readonly ImportResult[]> {
    const { reader, fetchPage } = this.#parts
    return this.#queue(
      addresses.map((address) => ({ file: address, read: (cancel) => readPage(reader, () => fetchPage(address, cancel)) })),
    )
  }

  /** The file being read is finished, a page being fetched is let go; those after it come back as cancelled. */
  cancel(): void {
    this.#cancel.abort()
  }

  #queue(items: readonly Item[]): Promise<readonly ImportResult[]> {
    const results = this.#last.then(() => this.#importNow(items))
    this.#last = results.catch(() => null)
    return results
  }

  async #importNow(items: readonly Item[]): Promise<readonly ImportResult[]> {
    this.#cancel = new AbortController()
    const { signal } = this.#cancel
    const results: ImportResult[] = []
    for (const item of items) {
      const { file } = item
      this.#parts.tell({ done: results.length, total: items.length, file })
      // oxlint-disable-next-line no-await-in-loop -- one file after another, so that memory holds one file and cancelling has a place to stop
      results.push(signal.aborted ? { file, ok: false, problem: { kind: 'cancelled' } } : await this.#importItem(item, signal))
    }
    this.#parts.tell({ done: items.length, total: items.length, file: '' })
    return results
  }

  async #importItem({ file, read: readItem }: Item, cancel: AbortSignal): Promise<ImportResult> {
    const read = await readItem(cancel)
    if (!read.ok) {
      if (read.reason !== null) this.#parts.log.write(`reading a file failed: ${read.reason}`)
      return { file, ok: false, problem: read.problem }
    }
    try {
      const store = await this.#parts.store.calls()
      const kept = await store.addArticles({ articles: read.articles, original: read.bytes })
      if (!kept.ok) return { file, ok: false, problem: kept.problem }
      const filled = await fillReferences(store, read.references)
      if (!filled.ok) return { file, ok: false, problem: filled.problem }
      const articles = await store.readArticles({ ids: read.articles.map(({ id }) => id) })
      const { references } = filled
      return { file, ok: true, added: kept.added, known: kept.known, articles: [...articles, ...filled.articles], references }
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      this.#parts.log.write(`keeping a file failed: ${error.message}`)
      return { file, ok: false, problem: { kind: 'stopped' } }
    }
  }
}

type Read =
  | (Extract<Imported, { readonly ok: true }> & { readonly bytes: Uint8Array | null })
  | { readonly ok: false; readonly problem: ImportProblem; readonly reason: string | null }

/** What the worker says is parsed too: it has read a stranger’s file. */
const importedSchema = v.object({ articles: list(articleSchema), references: list(referenceSchema) })

async function readFile(reader: KillableWorker, path: string): Promise<Read> {
  return checked(await reader.run((calls) => calls.importFile({ path, name: basename(path) }), await secondsFor(path)))
}

async function readPage(reader: KillableWorker, fetchPage: () => ReturnType<FetchPage>): Promise<Read> {
  const page = await fetchPage()
  if (!page.ok) return { ok: false, problem: page.problem, reason: null }
  const { bytes, name, address, charset } = page
  return checked(await reader.run((calls) => calls.importBytes({ bytes, name, address, charset }), secondsForBytes(bytes.length)))
}

function checked(end: JobEnd<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>): Read {
  if (end.kind !== 'done') return { ok: false, ...jobProblem(end) }
  const { imported, bytes } = end.result
  if (!imported.ok) return { ok: false, problem: imported.problem, reason: null }
  const parsed = v.safeParse(importedSchema, imported)
  if (parsed.success) return { ok: true, ...parsed.output, bytes }
  return { ok: false, problem: { kind: 'reader-failed' }, reason: v.summarize(parsed.issues) }
}

/** The sentence’s kind for a job that did not end well, and what the log should know. */
export function jobProblem(end: Exclude<JobEnd<unknown>, { readonly kind: 'done' }>): {
  readonly problem: ImportProblem
  readonly reason: string | null
} {
  switch (end.kind) {
    case 'took-too-long':
    case 'took-too-much-memory':
      return { problem: end, reason: null }
    case 'failed':
      return { problem: { kind: 'reader-failed' }, reason: end.reason }
  }
}

/** Fifteen seconds and one more for each megabyte. A file that cannot be looked at is the worker’s to explain. */
export async function secondsFor(path: string): Promise<number> {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  return secondsForBytes(bytes)
}

function secondsForBytes(bytes: number): number {
  return 15 + Math.ceil(bytes / 1_000_000)
}
