import SqlCipher from '@signalapp/sqlcipher'
import type { Place } from './temp-library.ts'

/** The library's file as the database library itself opens it, past our own code, for as long as `work` takes. */
export function withPlainConnection<TResult>({ file, key }: Place, work: (database: SqlCipher) => TResult): TResult {
  const database = new SqlCipher(file)
  try {
    database.exec(`PRAGMA cipher_log_level = NONE; PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
    return work(database)
  } finally {
    database.close()
  }
}
