import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readIfThere } from './read-if-there.ts'
import { writeNewFile } from './write-new-file.ts'

export type KeyFromFile =
  /** `made` says that the file was not there and has been made: the moment to tell the user where it is. */
  | { readonly ok: true; readonly key: Uint8Array; readonly made: boolean }
  /** The file does not hold 32 bytes. It is never replaced: what it once held may open a library. */
  | { readonly ok: false; readonly problem: { readonly kind: 'damaged' } }

const keyLength = 32

/** The library's key from a file that only its owner may read; a file that is not there is made with 32 random bytes, and is on disk before this answers. Guards against other users of the machine, not against who holds the disk. */
export async function keyFromFile(file: string): Promise<KeyFromFile> {
  const kept = await readIfThere(file)
  if (kept !== null) return checked(kept, false)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const made = await writeNewFile(file, randomBytes(keyLength))
  // Read back rather than trusted: another process may have made it first.
  return checked(await readFile(file), made)
}

function checked(bytes: Uint8Array, made: boolean): KeyFromFile {
  return bytes.length === keyLength ? { ok: true, key: new Uint8Array(bytes), made } : { ok: false, problem: { kind: 'damaged' } }
}
