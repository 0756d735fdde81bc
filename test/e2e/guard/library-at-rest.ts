import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '#store'
import { pageSize, spoilPage } from '../../unit/store/support/damage.ts'

/** The library of a profile whose app has ended. */
export function libraryOf(profile: string) {
  const file = join(profile, 'library', 'library.db')
  return { file, key: new Uint8Array(readFileSync(join(profile, 'library', 'library.key'))) }
}

/** Damages one page, the first with which the library still opens and is as `isWanted` says, and answers the file’s bytes then. */
export function damage(profile: string, isWanted: (store: Store) => boolean): Uint8Array {
  const place = libraryOf(profile)
  const sound = readFileSync(place.file)
  for (let page = sound.length / pageSize - 1; page > 0; page -= 1) {
    writeFileSync(place.file, sound)
    spoilPage(place.file, page)
    const bytes = readFileSync(place.file)
    const opened = openStore(place)
    const found = opened.ok && isWanted(opened.store)
    if (opened.ok) opened.store.close(null)
    // As it was before it was opened: that may write.
    writeFileSync(place.file, bytes)
    if (found) return bytes
  }
  throw new Error('no page of the library does that')
}

/** Whether `work` meets a damaged page. */
export function fails(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch {
    return true
  }
}
