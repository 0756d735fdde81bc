/** The code that Node (`ENOENT`) and the database library (`SQLITE_FULL`) give their errors; `null` for any other value. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
