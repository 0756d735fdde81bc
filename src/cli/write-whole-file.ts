import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { message } from '#messages'
import type { Problem } from './problem.ts'

/** Writes a whole file or nothing: beside its place first, onto the disk, then renamed over whatever stood there. */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<Problem | null> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
    return null
  } catch (error) {
    await rm(beside, { force: true })
    return { kind: 'not-written', message: message('problem.cli.not-written', { file, reason: reasonOf(error) }) }
  }
}

function reasonOf(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'denied'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    case 'EISDIR':
      return 'folder'
    default:
      return 'other'
  }
}
