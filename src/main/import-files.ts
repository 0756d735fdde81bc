import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { type Article, articleSchema } from '#core/article'
import { list } from '#core/schema'
import type { ImportProgress, ImportResult } from '#ipc/api'
import { RemoteFault } from '#ipc/remote'
import type { ImportProblem } from '#ipc/worker-api'
import type { JobEnd, KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import type { StoreProcess } from './store-process.ts'

interface Parts {
  readonly reader: KillableWorker
  readonly store: StoreProcess
  readonly log: Log
  readonly tell: (progress: ImportProgress) => void
}

/** Reads files into the library, one after another, each whole or not at all. */
export class Importer {
  readonly #parts: Parts
  #last: Promise<unknown> = Promise.resolve()
  #cancelled = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Waits for an import that is under way, then reads `paths` in their order. */
  importFiles(paths: readonly string[]): Promise<readonly ImportResult[]> {
    const results = this.#last.then(() => this.#importNow(paths))
    this.#last = results.catch(() => null)
    return results
  }

  /** The file being read is finished; those after it come back as cancelled. */
  cancel(): void {
    this.#cancelled = true
  }

  async #importNow(paths: readonly string[]): Promise<readonly ImportResult[]> {
    this.#cancelled = false
    const results: ImportResult[] = []
    for (const path of paths) {
      const file = basename(path)
      this.#parts.tell({ done: results.length, total: paths.length, file })
      // oxlint-disable-next-line no-await-in-loop -- one file after another, so that memory holds one file and cancelling has a place to stop
      results.push(this.#cancelled ? { file, ok: false, problem: { kind: 'cancelled' } } : await this.#importFile(path, file))
    }
    this.#parts.tell({ done: paths.length, total: paths.length, file: '' })
    return results
  }

  async #importFile(path: string, file: string): Promise<ImportResult> {
    const read = await readArticles(this.#parts.reader, path, file)
    if (!read.ok) {
      if (read.reason !== null) this.#parts.log.write(`reading a file failed: ${read.reason}`)
      return { file, ok: false, problem: read.problem }
    }
    try {
      const store = await this.#parts.store.calls()
      const kept = await store.addArticles({ articles: read.articles, original: read.bytes })
      if (!kept.ok) return { file, ok: false, problem: kept.problem }
      const articles = await store.readArticles({ ids: read.articles.map(({ id }) => id) })
      return { file, ok: true, added: kept.added, known: kept.known, articles }
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      this.#parts.log.write(`keeping a file failed: ${error.message}`)
      return { file, ok: false, problem: { kind: 'stopped' } }
    }
  }
}

type Read =
  | { readonly ok: true; readonly articles: readonly Article[]; readonly bytes: Uint8Array | null }
  | { readonly ok: false; readonly problem: ImportProblem; readonly reason: string | null }

/** What the worker says is parsed too: it has read a stranger’s file. */
const articlesSchema = list(articleSchema)

async function readArticles(reader: KillableWorker, path: string, name: string): Promise<Read> {
  const end = await reader.run((calls) => calls.importFile({ path, name }), await secondsFor(path))
  if (end.kind !== 'done') return { ok: false, ...jobProblem(end) }
  const { imported, bytes } = end.result
  if (!imported.ok) return { ok: false, problem: imported.problem, reason: null }
  const articles = v.safeParse(articlesSchema, imported.articles)
  if (articles.success) return { ok: true, articles: articles.output, bytes }
  return { ok: false, problem: { kind: 'reader-failed' }, reason: v.summarize(articles.issues) }
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
  return 15 + Math.ceil(bytes / 1_000_000)
}
