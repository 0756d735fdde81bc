import { basename } from 'node:path'
import type { Article, Reference } from '#core/article'
import { fetchPage, isWebAddress, mayReachLoopback, proxyFromEnvironment } from '#fetch'
import type { ReferenceFilled } from '#ipc/store-api'
import { problemMessage } from '#messages'
import { type ReadingLimits, readingLimits, readingSeconds, sizeClass } from '#node/reading-limits'
import type { Store } from '#store'
import { openCliLibrary, storeProblem } from './open-cli-library.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail, type Problem } from './problem.ts'
import type { ExitStatus } from './exit-status.ts'
import { reportImport } from './report-import.ts'
import { type ReadFile, sizeOf, WorkerProcess } from './worker-process.ts'

/** The bundle beside this one. */
const workerEntry = new URL('./worker.js', import.meta.url)

type Workers = Readonly<Record<ReturnType<typeof sizeClass>, WorkerProcess>>

/** Two processes with the limits of the app, each started when a file of its size comes. */
function startWorkers(): Workers {
  return { ordinary: workerWithin(readingLimits.ordinary), bulk: workerWithin(readingLimits.bulk) }
}

function workerWithin({ heapMegabytes }: ReadingLimits): WorkerProcess {
  return new WorkerProcess(workerEntry, { heapMegabytes, secondsFor: readingSeconds })
}

/** Reads files, and pages by their addresses, into a library, each whole or not at all; one that cannot be read does not stop the others. */
export async function runImport(
  { files, library, json }: Extract<Command, { readonly name: 'import' }>,
  output: Output,
): Promise<ExitStatus> {
  const opened = await openCliLibrary(library, { make: true }, output)
  if (!opened.ok) {
    for (const file of files) fail(output, json, file, opened.problem)
    return 1
  }
  const workers = startWorkers()
  let status: ExitStatus = 0
  try {
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- one file after another, so that memory holds one file and lines come in the order typed
      const imported = await importFile(workers, opened.store, file)
      if (imported.ok) reportImport(output, json, file, imported)
      else status = fail(output, json, file, imported.problem)
    }
  } finally {
    workers.ordinary.stop()
    workers.bulk.stop()
    opened.store.close(null)
  }
  return status
}

type Imported =
  | { readonly ok: true; readonly articles: readonly Article[]; readonly references: readonly ReferenceFilled[] }
  | { readonly ok: false; readonly problem: Problem }

async function importFile(workers: Workers, store: Store, file: string): Promise<Imported> {
  const read = isWebAddress(file) ? await importPage(workers, file) : await workers[sizeClass(await sizeOf(file))].importFile(file)
  if (!read.ok) {
    const sentence = problemMessage(read.problem, ['import'], { file: isWebAddress(file) ? file : basename(file) })
    return { ok: false, problem: { kind: read.problem.kind, message: sentence } }
  }
  if (read.references.length > 0) return fillFrom(store, read.references)
  const kept = store.addArticles({ articles: read.articles, original: read.bytes })
  if (!kept.ok) return { ok: false, problem: storeProblem(kept.problem) }
  // As kept: an article that was there already has the metadata that the user completed.
  return { ok: true, articles: store.readArticles({ ids: read.articles.map(({ id }) => id) }), references: [] }
}

async function importPage(workers: Workers, address: string): Promise<ReadFile> {
  const page = await fetchPage(address, {
    signal: new AbortController().signal,
    findProxy: async (url) => proxyFromEnvironment(url, process.env),
    allowLoopback: mayReachLoopback(process.env),
  })
  if (!page.ok) return page
  const { bytes, name, charset } = page
  return workers[sizeClass(bytes.length)].importBytes({ bytes, name, charset, address: page.address })
}

/** Fills articles of the library from the references of a file; the articles are those that know more since. */
function fillFrom(store: Store, references: readonly Reference[]): Imported {
  const filled = store.fillFromReferences({ references })
  if (!filled.ok) return { ok: false, problem: storeProblem(filled.problem) }
  const changed = filled.references.filter(({ result }) => result === 'filled').map(({ article }) => article)
  const ids = [...new Set(changed)].filter((id) => id !== null)
  return { ok: true, articles: store.readArticles({ ids }), references: filled.references }
}
