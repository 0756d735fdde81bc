import { readFile } from 'node:fs/promises'
import { errorCode } from './error-code.ts'

/** A small file's bytes, `null` when there is no such file. */
export async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
