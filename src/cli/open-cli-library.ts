import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryKey, StoreProblem } from '#ipc/store-api'
import { message, problemMessage } from '#messages'
import { openLibrary, type Store } from '#store'
import type { Output } from './output.ts'
import type { Problem } from './problem.ts'

export type CliLibrary = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly problem: Problem }

/**
 * Opens the library in a folder, under the file names that the app uses too; one that is not there is made only where `make` is set. Its key comes from ATTACHE_PASSPHRASE, else from a key file beside it.
 * A library is only ever opened with the kind of key it was made with, so that nothing is made beside it by mistake.
 */
export async function openCliLibrary(folder: string, { make }: { readonly make: boolean }, output: Output): Promise<CliLibrary> {
  const file = join(folder, 'library.db')
  if (!existsSync(file) && !make) return failed('library-missing', folder)
  const chosen = chooseKey(folder, existsSync(file))
  if (!chosen.ok) return chosen
  const { key } = chosen
  const newKey = key.kind === 'key-file' && !existsSync(key.file)
  const opened = (await makeFolder(folder)) ? await openLibrary({ file, key }) : noAccess
  if (!opened.ok) return { ok: false, problem: storeProblem(opened.problem, key) }
  if (newKey) output.warn(message('cli.key-file-made', { file: key.file }))
  return opened
}

type Chosen =
  | { readonly ok: true; readonly key: Exclude<LibraryKey, { readonly kind: 'raw' }> }
  | Extract<CliLibrary, { readonly ok: false }>

/** With what the library in a folder is opened. */
export function chooseKey(folder: string, exists: boolean): Chosen {
  const passphrase = process.env['ATTACHE_PASSPHRASE'] ?? ''
  const guardFile = join(folder, 'passphrase.json')
  const keyFile = join(folder, 'library.key')
  if (passphrase === '') {
    return exists && !existsSync(keyFile) ? failed('passphrase-missing', folder) : { ok: true, key: { kind: 'key-file', file: keyFile } }
  }
  return exists && !existsSync(guardFile)
    ? failed('not-by-passphrase', folder)
    : { ok: true, key: { kind: 'passphrase', passphrase, guardFile } }
}

/** The sentence for trouble with the library. That a passphrase is wrong is told apart from a wrong key file. */
export function storeProblem(problem: StoreProblem, key?: LibraryKey): Problem {
  const kind = problem.kind === 'wrong-key' && key?.kind === 'passphrase' ? 'wrong-passphrase' : problem.kind
  return { kind, message: problemMessage({ ...problem, kind }, ['store']) }
}

const noAccess = { ok: false, problem: { kind: 'no-access' } } as const

function failed(
  kind: 'library-missing' | 'passphrase-missing' | 'not-by-passphrase',
  folder: string,
): Extract<CliLibrary, { readonly ok: false }> {
  return { ok: false, problem: { kind, message: message(`problem.cli.${kind}`, { folder }) } }
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return true
  } catch {
    // A file in its place, no right to make it, a read-only disk: the same sentence fits.
    return false
  }
}
