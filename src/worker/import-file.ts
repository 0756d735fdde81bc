import { readFile, stat } from 'node:fs/promises'
import { importArticles, importLimits } from '#import'
import type { ImportProblem, WorkerApi } from '#ipc/worker-api'

const largest = Math.max(...Object.values(importLimits))

/** Reads the file at `path`, once its size is known to be bearable, and what is in it. */
export async function importFile({ path, name }: Parameters<WorkerApi['importFile']>[0]): ReturnType<WorkerApi['importFile']> {
  const file = await readBytes(path)
  if (!file.ok) return { imported: file, bytes: null }
  return { imported: await importArticles(file.bytes, name), bytes: file.bytes }
}

type FileRead = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: ImportProblem }

async function readBytes(path: string): Promise<FileRead> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return unreadable('folder')
    // A pipe or a device has no end.
    if (!facts.isFile()) return unreadable('other')
    if (facts.size > largest) return { ok: false, problem: { kind: 'too-large', bytes: facts.size, limit: largest } }
    // A copy of its own: a Buffer may lie in a pool with others', which would travel along.
    return { ok: true, bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

function unreadable(reason: Extract<ImportProblem, { readonly kind: 'unreadable-file' }>['reason']): FileRead {
  return { ok: false, problem: { kind: 'unreadable-file', reason } }
}

function reasonOf(error: unknown): 'missing' | 'denied' | 'other' {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'denied'
    default:
      return 'other'
  }
}
