import { Database } from '../driver.ts'
import { errorCode } from '../error-code.ts'

/** A damaged library while it is read: what a bad page has touched is never answered, and the next question begins with a new connection. */
export class DamagedSource {
  readonly #connect: () => Database
  #database: Database

  /** `file` is a copy that nobody else has open. */
  constructor(file: string, key: Uint8Array) {
    this.#connect = () => {
      const database = new Database(file, key)
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
      return database
    }
    this.#database = this.#connect()
  }

  /** What `question` answers, or `null` when a page it needs cannot be read. */
  ask<TAnswer>(question: (database: Database) => TAnswer): { readonly answer: TAnswer } | null {
    try {
      const answer = question(this.#database)
      if (!this.#database.isSpoilt()) return { answer }
    } catch (error) {
      if (!isDamage(error) && !this.#database.isSpoilt()) throw error
    }
    this.#database.close()
    this.#database = this.#connect()
    return null
  }

  close(): void {
    this.#database.close()
  }
}

function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(errorCode(error) ?? '')
}
