import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { articleSchema, referenceSchema } from '#core/article'
import { list } from '#core/schema'
import { readingSeconds, sizeClass } from '#node/reading-limits'
import type { Imported, ImportProblem } from '#ipc/worker-api'
import type { JobEnd, KillableWorker } from './killable-worker.ts'
import type { FetchPage } from './page-fetcher.ts'

/** Where articles are read from. What was pasted is in no file: its bytes go to the worker as they are. */
export type ImportSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'address'; readonly address: string }

export type Read =
  | (Extract<Imported, { readonly ok: true }> & { readonly bytes: Uint8Array | null })
  | { readonly ok: false; readonly problem: ImportProblem; readonly reason: string | null }

/** `readers` by the size of what they read. */
export interface SourceReaders {
  readonly readers: Readonly<Record<ReturnType<typeof sizeClass>, KillableWorker>>
  readonly fetchPage: FetchPage
}

/** What the user knows it by. */
export function sourceName(source: ImportSource): string {
  switch (source.kind) {
    case 'file':
      return basename(source.path)
    case 'bytes':
      return source.name
    case 'address':
      return source.address
  }
}

/** Reads one source in the worker. `cancel` stops it at once. */
export async function readSource(source: ImportSource, { readers, fetchPage }: SourceReaders, cancel: AbortSignal): Promise<Read> {
  switch (source.kind) {
    case 'file': {
      const { path } = source
      const size = await sizeOf(path)
      const reader = readers[sizeClass(size)]
      return checked(await reader.run((calls) => calls.importFile({ path, name: basename(path) }), readingSeconds(size), cancel))
    }
    case 'bytes':
      return readBytes(readers, { ...source, address: null, charset: 'utf-8' }, cancel)
    case 'address': {
      const page = await fetchPage(source.address, cancel)
      return page.ok ? readBytes(readers, page, cancel) : { ok: false, problem: page.problem, reason: null }
    }
  }
}

async function readBytes(
  readers: SourceReaders['readers'],
  {
    bytes,
    name,
    address,
    charset,
  }: { readonly bytes: Uint8Array; readonly name: string; readonly address: string | null; readonly charset: string | null },
  cancel: AbortSignal,
): Promise<Read> {
  const reader = readers[sizeClass(bytes.length)]
  return checked(await reader.run((calls) => calls.importBytes({ bytes, name, address, charset }), readingSeconds(bytes.length), cancel))
}

/** What the worker says is parsed too: it has read a stranger’s file. */
const importedSchema = v.object({ articles: list(articleSchema), references: list(referenceSchema) })

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
    case 'cancelled':
      return { problem: end, reason: null }
    case 'failed':
      return { problem: { kind: 'reader-failed' }, reason: end.reason }
  }
}

/** How long a file may take. */
export async function secondsFor(path: string): Promise<number> {
  return readingSeconds(await sizeOf(path))
}

/** A file that cannot be looked at is the worker’s to explain. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
