import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { SaveProblem } from '#ipc/api'

/** Writes a whole file or nothing: beside its place first, onto the disk, then renamed over whatever stood there. `mode` is that of the new file. */
export async function writeWholeFile(path: string, bytes: Uint8Array | string, mode = 0o666): Promise<SaveProblem | null> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  try {
    await writeThrough(beside, bytes, mode)
    await rename(beside, path)
    return null
  } catch (error) {
    await rm(beside, { force: true })
    return saveProblem(error)
  }
}

async function writeThrough(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function saveProblem(error: unknown): SaveProblem {
  if (!(error instanceof Error && 'code' in error)) return { kind: 'other' }
  // Windows refuses so to put a file in place of one that another program, as Word does, holds open.
  const isReplacing = 'syscall' in error && error.syscall === 'rename'
  if (process.platform === 'win32' && isReplacing && (error.code === 'EPERM' || error.code === 'EACCES')) return { kind: 'locked' }
  return { kind: (typeof error.code === 'string' ? kinds.get(error.code) : undefined) ?? 'other' }
}

const kinds: ReadonlyMap<string, SaveProblem['kind']> = new Map([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EBUSY', 'locked'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EISDIR', 'is-folder'],
])
