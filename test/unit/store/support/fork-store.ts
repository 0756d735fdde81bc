import { onTestFinished } from 'vitest'
import { startStore, type StoreProcess } from '#test/start-store'

export type { StoreProcess }

/** Starts the store's own process. Nothing is left of it after the test. */
export function forkStore(entry: string): StoreProcess {
  const store = startStore(entry)
  onTestFinished(store.kill)
  return store
}
