import { dirname } from 'node:path'
import type { LibraryKey, StoreProblem } from '#ipc/store-api'
import { keyFromFile } from './key-file.ts'
import { type OpenedStore, openStore } from './open-store.ts'
import { keyFromPassphrase } from './passphrase-key.ts'
import { clearRescues, Rescue } from './rescue/index.ts'
import { storeProblem } from './store-problem.ts'

/** Opens the library at `file` with whatever guards its key; `openStore` for a caller that has the 32 bytes already. */
export async function openLibrary({ file, key }: { readonly file: string; readonly key: LibraryKey }): Promise<OpenedStore> {
  const found = await findKey(key)
  return found.ok ? openStore({ file, key: found.key }) : found
}

export type RescueBegun = { readonly ok: true; readonly rescue: Rescue } | { readonly ok: false; readonly problem: StoreProblem }

/** Begins to read what can be read of the damaged library at `file`; `mend` as in `Rescue`. */
export async function rescueLibrary({
  file,
  key,
  mend,
}: {
  readonly file: string
  readonly key: LibraryKey
  readonly mend: boolean
}): Promise<RescueBegun> {
  const found = await findKey(key)
  if (!found.ok) return found
  try {
    clearRescues(dirname(file))
    return { ok: true, rescue: new Rescue({ file, key: found.key, mend }) }
  } catch (error) {
    const problem = storeProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}

type FoundKey = { readonly ok: true; readonly key: Uint8Array } | { readonly ok: false; readonly problem: StoreProblem }

async function findKey(key: LibraryKey): Promise<FoundKey> {
  try {
    switch (key.kind) {
      case 'raw':
        return { ok: true, key: key.key }
      case 'passphrase':
        return await keyFromPassphrase(key.passphrase, key.guardFile)
      case 'key-file':
        return await keyFromFile(key.file)
    }
  } catch (error) {
    const problem = storeProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}
