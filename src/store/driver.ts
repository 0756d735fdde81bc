import SqlCipher from '@signalapp/sqlcipher'

export type SqlValue = string | number | null | Uint8Array

/** One connection to an encrypted SQLite file. The only file that knows the database library, so that another (better-sqlite3-multiple-ciphers in SQLCipher mode) could take its place. Errors are thrown as the library throws them, with SQLite's name of the error in `code`. */
export class Database {
  readonly #native: SqlCipher

  /** Opens or makes `file`. `key` is 32 raw bytes, so nothing is derived. A wrong key shows only at the first read. */
  constructor(file: string, key: Uint8Array) {
    if (key.length !== 32) throw new RangeError(`a key has 32 bytes, not ${key.length}`)
    this.#native = new SqlCipher(file, { cacheStatements: true })
    // SQLCipher otherwise writes to stderr whatever also comes back as an error.
    this.exec('PRAGMA cipher_log_level = NONE')
    this.exec(`PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
  }

  /** Runs one or more statements that answer nothing. */
  exec(sql: string): void {
    this.#native.exec(sql)
  }

  /** Runs one statement and answers how many rows it changed. Statements are prepared once and kept: `sql` should be one of few texts. */
  run(sql: string, parameters: readonly SqlValue[] = []): number {
    return this.#native.prepare(sql).run(parameters.map(bindable)).changes
  }

  /** The first row, an object by column name; `undefined` when there is none. */
  get(sql: string, parameters: readonly SqlValue[] = []): unknown {
    return this.#native.prepare(sql).get(parameters.map(bindable))
  }

  all(sql: string, parameters: readonly SqlValue[] = []): readonly unknown[] {
    return this.#native.prepare(sql).all(parameters.map(bindable))
  }

  /** All of `work` or nothing of it, and on disk when this answers. Not to be nested: `work` gets no second transaction. */
  transaction<TResult>(work: () => TResult): TResult {
    this.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.exec('COMMIT')
      return result
    } catch (error) {
      this.#rollBack(error)
      throw error
    }
  }

  /**
   * Whether a page that cannot be authenticated was met since the connection was opened. SQLCipher hands out such a page as zeros and refuses only the *next* access,
   * so a value that ends on it comes back wrong and without an error: what was read counts only when this is still `false` after.
   */
  isSpoilt(): boolean {
    try {
      this.get('SELECT 1 FROM sqlite_schema LIMIT 1')
      return false
    } catch {
      // Whatever it says (SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_ERROR), a connection that cannot read its first page is of no more use.
      return true
    }
  }

  close(): void {
    this.#native.close()
  }

  /** A full disk and some other errors make SQLite roll back by itself; a second rollback is then refused, which says nothing new. */
  #rollBack(cause: unknown): void {
    try {
      this.exec('ROLLBACK')
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('no transaction is active')) {
        throw new AggregateError([cause, error], 'the transaction could not be rolled back', { cause: error })
      }
    }
  }
}

/** The library takes bytes of their own memory only, not of memory that threads share. */
function bindable(value: SqlValue): string | number | null | Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && !ownsMemory(value) ? new Uint8Array(value) : value
}

function ownsMemory(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}
