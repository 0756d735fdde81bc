import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'

/** A copy of a library in a folder of its own, to be read instead of it: SQLite may write to what it only reads, when it finds the log of a crash. */
export interface WorkingCopy {
  readonly folder: string
  readonly file: string
  readonly remove: () => void
}

const prefix = '.rescue-'

/** Copies the library at `file` and the log beside it. In its own folder where that can be written, so that a mended library need only be renamed; else where the system keeps what is temporary. Throws as `fs` does, `ENOSPC` on a full disk. */
export function copyLibrary(file: string): WorkingCopy {
  try {
    return copyInto(dirname(file), file)
  } catch (error) {
    if (!elsewhere.has(errorCode(error) ?? '')) throw error
    return copyInto(tmpdir(), file)
  }
}

const elsewhere: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])

function copyInto(parent: string, from: string): WorkingCopy {
  const folder = mkdtempSync(join(parent, prefix))
  const file = join(folder, basename(from))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (const ending of ['', '-wal']) {
      // A file system that can shares the blocks instead of copying them.
      if (existsSync(from + ending)) copyFileSync(from + ending, file + ending, constants.COPYFILE_FICLONE)
    }
  } catch (error) {
    remove()
    throw error
  }
  return { folder, file, remove }
}
