import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { errorCode } from './error-code.ts'
import { copyLibrary } from './rescue/index.ts'

export interface SafetyCopy {
  /** Puts the library back as it was, with its log. To be called when nobody has it open. */
  readonly putBack: () => void
  readonly remove: () => void
}

/**
 * A copy of a library that a crash left with a log beside it: opening it writes the log into it, which must be taken back when the two turn out not to fit. `null` where there is no such log, or no room: most logs fit.
 * To be made before this process opens the library: on POSIX systems reading the file ends the locks that the process holds on it.
 */
export function safetyCopy(file: string): SafetyCopy | null {
  const log = `${file}-wal`
  if (!existsSync(file) || (statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return null
  try {
    const copy = copyLibrary(file)
    return {
      putBack: () => {
        rmSync(log, { force: true })
        for (const ending of ['', '-wal']) renameSync(copy.file + ending, file + ending)
        copy.remove()
      },
      remove: copy.remove,
    }
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}
