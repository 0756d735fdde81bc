import { basename } from 'node:path'
import { type Article, missingMetadata } from '#core/article'
import { message, problemMessage } from '#messages'
import type { Store } from '#store'
import { articleJson } from './article-json.ts'
import { openCliLibrary, storeProblem } from './open-cli-library.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail, type Problem } from './problem.ts'
import type { ExitStatus } from './exit-status.ts'
import { type WorkerLimits, WorkerProcess } from './worker-process.ts'

/** The bundle beside this one. */
const workerEntry = new URL('./worker.js', import.meta.url)

/** As in the app: fifteen seconds and one more for each megabyte. What is read is at most 50 MB, and a parser makes about ten times as much of it. */
const limits: WorkerLimits = { heapMegabytes: 1024, secondsFor: (bytes) => 15 + Math.ceil(bytes / 1_000_000) }

/** Reads files into a library, each whole or not at all; one that cannot be read does not stop the others. */
export async function runImport(
  { files, library, json }: Extract<Command, { readonly name: 'import' }>,
  output: Output,
): Promise<ExitStatus> {
  const opened = await openCliLibrary(library, { make: true }, output)
  if (!opened.ok) {
    for (const file of files) fail(output, json, file, opened.problem)
    return 1
  }
  const worker = new WorkerProcess(workerEntry, limits)
  let status: ExitStatus = 0
  try {
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- one file after another, so that memory holds one file and lines come in the order typed
      const imported = await importFile(worker, opened.store, file)
      if (imported.ok) report(output, json, file, imported.articles)
      else status = fail(output, json, file, imported.problem)
    }
  } finally {
    worker.stop()
    opened.store.close(null)
  }
  return status
}

type Imported = { readonly ok: true; readonly articles: readonly Article[] } | { readonly ok: false; readonly problem: Problem }

async function importFile(worker: WorkerProcess, store: Store, file: string): Promise<Imported> {
  const read = await worker.importFile(file)
  if (!read.ok) {
    const sentence = problemMessage(read.problem, ['import'], { file: basename(file) })
    return { ok: false, problem: { kind: read.problem.kind, message: sentence } }
  }
  const kept = store.addArticles({ articles: read.articles, original: read.bytes })
  if (!kept.ok) return { ok: false, problem: storeProblem(kept.problem) }
  // As kept: an article that was there already has the metadata that the user completed.
  return { ok: true, articles: store.readArticles({ ids: read.articles.map(({ id }) => id) }) }
}

function report(output: Output, json: boolean, file: string, articles: readonly Article[]): void {
  if (json) {
    output.json({ file, ok: true, articles: articles.map(articleJson) })
    return
  }
  for (const { id, metadata, paragraphs } of articles) {
    output.print(message('cli.imported', { file, id, title: metadata.title ?? message('cli.untitled'), paragraphs: paragraphs.length }))
    for (const field of missingMetadata(metadata)) output.warn(message('cli.metadata-missing', { file, field }))
  }
}
