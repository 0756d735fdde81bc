import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.ts'

/**
 * Makes a file of mode 0600 that is whole and on disk once this answers; `false` when a file of that name is there, which is left untouched.
 * It is written under another name first, so that a crash or a second process never leaves or sees half a key.
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<boolean> {
  const draft = `${file}.${randomUUID()}.draft`
  try {
    await writeDraft(draft, bytes)
    const made = await publish(draft, file)
    if (made) await syncFolder(dirname(file))
    return made
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A hard link fails when the name is taken, where a rename would replace the file. */
async function publish(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // FAT and some network drives have no hard links.
    if (await exists(file)) return false
    await rename(draft, file)
    return true
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Windows has no way to flush a folder, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
