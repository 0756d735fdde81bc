import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '#store'

export interface Place {
  readonly file: string
  readonly key: Uint8Array
}

/** A place for a library in a folder of its own, which is gone after the test; after all tests of a file with `afterAll`. */
export function tempLibrary(afterwards: (work: () => void) => void = onTestFinished): Place {
  const folder = mkdtempSync(join(tmpdir(), 'attache-store-'))
  afterwards(() => rmSync(folder, { recursive: true, force: true }))
  return { file: join(folder, 'library.db'), key: new Uint8Array(randomBytes(32)) }
}

/** The library there, which must open. */
export function opened(place: Place): Store {
  const result = openStore(place)
  if (!result.ok) throw new Error(`the library did not open: ${result.problem.kind}`)
  return result.store
}

/** Does something with the library there and closes it again. */
export function within<TResult>(place: Place, work: (store: Store) => TResult): TResult {
  const store = opened(place)
  try {
    return work(store)
  } finally {
    store.close(null)
  }
}
