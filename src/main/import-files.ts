import type { Article } from '#core/article'
import type { ImportedArticle, ImportItem, ImportProgress, ImportResult, SkippedFiles } from '#ipc/api'
import { RemoteFault } from '#ipc/remote'
import type { Duplicate } from '#ipc/library-types'
import { filesIn, noneSkipped } from './files-in.ts'
import { fillReferences } from './fill-references.ts'
import { type ImportSource, readSource, sourceName, type SourceReaders } from './import-source.ts'
import type { Log } from './log.ts'
import type { FetchPage } from './page-fetcher.ts'
import type { StoreProcess } from './store-process.ts'

interface Parts {
  readonly readers: SourceReaders['readers']
  readonly fetchPage: FetchPage
  readonly store: StoreProcess
  readonly log: Log
  readonly tell: (progress: ImportProgress) => void
}

type Queued = ImportItem & { readonly source: ImportSource }

/** Reads files, pages and pasted text into the library, one after another in the order in which they were given, each whole or not at all. */
export class Importer {
  readonly #parts: Parts
  #last: Promise<unknown> = Promise.resolve()
  #lastId = 0
  #cancel = new AbortController()
  /** Told of and not begun. */
  readonly #waiting = new Map<number, Queued>()
  /** What may be tried again. */
  readonly #failed = new Map<number, Queued>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Files as they are named: a folder among them is a problem. */
  importFiles(paths: readonly string[]): Promise<readonly ImportResult[]> {
    return this.#import(paths.map((path) => ({ kind: 'file', path })))
  }

  /** Files and all that is in folders. */
  async importFilesIn(paths: readonly string[]): Promise<readonly ImportResult[]> {
    // A dialog that was closed: there is nothing to tell.
    if (paths.length === 0) return []
    const { files, skipped } = await filesIn(paths)
    return this.#import(
      files.map((path) => ({ kind: 'file', path })),
      skipped,
    )
  }

  importAddresses(addresses: readonly string[]): Promise<readonly ImportResult[]> {
    return this.#import(addresses.map((address) => ({ kind: 'address', address })))
  }

  /** `name` says what kind of text it is by its ending. */
  importText(name: string, content: string): Promise<readonly ImportResult[]> {
    // The mark says that this is UTF-8 whatever a pasted page says of itself.
    return this.#import([{ kind: 'bytes', name, bytes: new TextEncoder().encode(`\uFEFF${content}`) }])
  }

  retry(ids: readonly number[]): Promise<readonly ImportResult[]> {
    const again = ids.flatMap((id) => this.#failed.get(id) ?? [])
    for (const { id } of again) this.#failed.delete(id)
    return this.#queue(again, noneSkipped)
  }

  /** What waits is cancelled, and said to be, at once; so is what is being read. An article that is on its way into the library is let in. */
  cancel(): void {
    this.#cancel.abort()
    this.#cancel = new AbortController()
    for (const item of this.#waiting.values()) this.#end(item, cancelled(item.file))
    this.#waiting.clear()
  }

  #import(sources: readonly ImportSource[], skipped: SkippedFiles = noneSkipped): Promise<readonly ImportResult[]> {
    const items = sources.map((source) => {
      this.#lastId += 1
      return { id: this.#lastId, file: sourceName(source), source }
    })
    return this.#queue(items, skipped)
  }

  #queue(items: readonly Queued[], skipped: SkippedFiles): Promise<readonly ImportResult[]> {
    if (items.length > 0 || skipped !== noneSkipped) {
      this.#parts.tell({ kind: 'queued', items: items.map(({ id, file }) => ({ id, file })), skipped })
    }
    for (const item of items) this.#waiting.set(item.id, item)
    const { signal } = this.#cancel
    const results = this.#last.then(() => this.#importNow(items, signal))
    this.#last = results.catch(() => null)
    return results
  }

  async #importNow(items: readonly Queued[], cancel: AbortSignal): Promise<readonly ImportResult[]> {
    const results: ImportResult[] = []
    for (const item of items) {
      // Told already; and by now it may be waiting again.
      if (cancel.aborted) {
        results.push(cancelled(item.file))
        continue
      }
      this.#waiting.delete(item.id)
      // oxlint-disable-next-line no-await-in-loop -- one file after another, so that memory holds one file
      const result = await this.#importOne(item, cancel)
      this.#end(item, result)
      results.push(result)
    }
    return results
  }

  #end(item: Queued, result: ImportResult): void {
    if (!result.ok) this.#failed.set(item.id, item)
    this.#parts.tell({ kind: 'finished', id: item.id, result })
  }

  async #importOne({ id, file, source }: Queued, cancel: AbortSignal): Promise<ImportResult> {
    this.#parts.tell({ kind: 'reading', id })
    const read = await readSource(source, this.#parts, cancel)
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
      const articles = [...(await store.readArticles({ ids: read.articles.map((article) => article.id) })), ...filled.articles]
      const duplicates = kept.added.length === 0 ? [] : await store.findDuplicates({ ids: kept.added })
      return {
        file,
        ok: true,
        added: kept.added,
        known: kept.known,
        references: filled.references,
        ...summary(articles),
        duplicates: threeOfEach(duplicates),
      }
    } catch (error) {
      if (!(error instanceof RemoteFault)) throw error
      this.#parts.log.write(`keeping a file failed: ${error.message}`)
      return { file, ok: false, problem: { kind: 'stopped' } }
    }
  }
}

function cancelled(file: string): ImportResult {
  return { file, ok: false, problem: { kind: 'cancelled' } }
}

/** What the screen shows of the articles of one file. What the file announced and where it has gaps stands in the receipt of each. */
function summary(articles: readonly Article[]) {
  const receipt = articles[0]?.receipt
  return { articles: articles.map(summaryOf), announced: receipt?.announced ?? null, gaps: receipt?.gaps ?? [] }
}

function summaryOf({ id, metadata, paragraphs, receipt }: Article): ImportedArticle {
  return {
    id,
    metadata,
    paragraphs: paragraphs.length,
    words: receipt.wordsFound,
    dropped: { parts: receipt.dropped.length, words: receipt.dropped.reduce((sum, { words }) => sum + words, 0) },
    warnings: receipt.warnings,
    suggestions: receipt.suggestions,
  }
}

/** More than three say no more than three do. */
function threeOfEach(duplicates: readonly Duplicate[]): readonly Duplicate[] {
  return duplicates.map(({ article, of }) => ({ article, of: of.slice(0, 3) }))
}
