import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreProblem } from '#ipc/store-api'

/** Moves the files of a library, with what guards its key, into a new folder beside them: `set-aside-1`, or the next that is free. Put back in their places they are the library they were. Nobody may have it open. */
export async function setLibraryAside(folder: string, files: readonly string[]): Promise<StoreProblem | null> {
  let number = 1
  while (existsSync(join(folder, `set-aside-${number}`))) number += 1
  const aside = join(folder, `set-aside-${number}`)
  try {
    await mkdir(aside, { mode: 0o700 })
    const there = files.filter((file) => existsSync(join(folder, file)))
    const guards = there.filter((file) => !file.startsWith('library.db'))
    // Whatever comes between, the library has its key beside it.
    await Promise.all(guards.map((file) => copyFile(join(folder, file), join(aside, file))))
    await Promise.all(there.filter((file) => !guards.includes(file)).map((file) => rename(join(folder, file), join(aside, file))))
    await Promise.all(guards.map((file) => rm(join(folder, file))))
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { kind: error.code === 'ENOSPC' ? 'disk-full' : 'no-access' }
  }
}
