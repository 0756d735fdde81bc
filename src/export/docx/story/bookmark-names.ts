import { createHash } from 'node:crypto'

/** A new bookmark's name for a thing of the brief. Asking twice for one id gives two names. */
export type BookmarkNames = (kind: 'block' | 'section' | 'note' | 'sources', id: string) => string

/**
 * Names by which blocks and notes are found again in a document that came back from Word. Word allows 40 characters, letters, digits and `_`, takes capitals and small letters for the same, and hides names that start with `_`.
 * A short plain id stands as it is, any other as 17 hexadecimal digits of its SHA-256; an id that comes twice gets a number.
 */
export function bookmarkNames(): BookmarkNames {
  const given = new Map<string, number>()
  return (kind, id) => {
    const stem = `_attache_${kind}_${plainId.test(id) ? id : hashed(id)}`
    const times = (given.get(stem) ?? 0) + 1
    given.set(stem, times)
    return times === 1 ? stem : `${stem}_${times}`
  }
}

const plainId = /^[a-z0-9]{1,17}$/u

/** The letter keeps it apart from plain ids, which are never as long. */
function hashed(id: string): string {
  return `h${createHash('sha256').update(id).digest('hex').slice(0, 17)}`
}
