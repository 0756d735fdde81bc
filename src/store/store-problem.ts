import type { StoreProblem } from '#ipc/store-api'
import { errorCode } from './error-code.ts'

/** Expected trouble behind an error of SQLite or of the file system; `null` when it is a bug of ours. To be asked of a library that is open: before that, `SQLITE_NOTADB` means a wrong key. */
export function storeProblem(error: unknown): StoreProblem | null {
  const code = errorCode(error)
  if (code === null) return null
  // SQLite refines its codes behind an underscore: SQLITE_IOERR_WRITE, SQLITE_CORRUPT_VTAB.
  const name = /^SQLITE_[A-Z]+|^E[A-Z]+$/.exec(code)?.[0]
  return name === undefined ? null : (problems.get(name) ?? null)
}

const problems: ReadonlyMap<string, StoreProblem> = new Map([
  ['SQLITE_FULL', { kind: 'disk-full' }],
  ['ENOSPC', { kind: 'disk-full' }],
  ['EDQUOT', { kind: 'disk-full' }],
  ['SQLITE_CORRUPT', { kind: 'damaged' }],
  ['SQLITE_NOTADB', { kind: 'damaged' }],
  ['SQLITE_BUSY', { kind: 'in-use' }],
  ['SQLITE_LOCKED', { kind: 'in-use' }],
  ['EREADONLY', { kind: 'read-only' }],
  ['SQLITE_READONLY', { kind: 'no-access' }],
  ['SQLITE_CANTOPEN', { kind: 'no-access' }],
  ['SQLITE_PERM', { kind: 'no-access' }],
  ['SQLITE_IOERR', { kind: 'no-access' }],
  ['EACCES', { kind: 'no-access' }],
  ['EPERM', { kind: 'no-access' }],
  ['EROFS', { kind: 'no-access' }],
  ['EISDIR', { kind: 'no-access' }],
  ['ENOTDIR', { kind: 'no-access' }],
  ['ENOENT', { kind: 'no-access' }],
] as const)
