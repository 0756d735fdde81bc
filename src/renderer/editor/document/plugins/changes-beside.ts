import type { Map as SharedMap, YMapEvent } from 'yjs'

/** What became of a value beside the text, a pick or a thread of comments; `undefined` where there was none. */
export interface ChangeBeside {
  readonly map: SharedMap<unknown>
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

export function changesIn({ target, changes }: YMapEvent<unknown>): readonly ChangeBeside[] {
  return [...changes.keys].map(([key, { oldValue }]) => ({ map: target, key, before: oldValue, after: target.get(key) }))
}

/** What both made of the values, one after the other. */
export function joinedChanges(earlier: readonly ChangeBeside[], later: readonly ChangeBeside[]): readonly ChangeBeside[] {
  const isSame = (one: ChangeBeside) => (other: ChangeBeside) => one.map === other.map && one.key === other.key
  const fresh = later.filter((change) => !earlier.some(isSame(change)))
  return [...earlier.map((change) => ({ ...change, after: (later.find(isSame(change)) ?? change).after })), ...fresh]
}

/** The way back. */
export function turnedChanges(changes: readonly ChangeBeside[]): readonly ChangeBeside[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }))
}

/** Makes those changes that leave a value (`kept`) or those that take one away (`gone`): a quotation must never be without its pick. */
export function makeBeside(changes: readonly ChangeBeside[], meant: 'kept' | 'gone', origin: unknown): void {
  const wanted = changes.filter(({ after }) => (after === undefined) === (meant === 'gone'))
  wanted[0]?.map.doc?.transact(() => {
    for (const { map, key, after } of wanted) {
      if (after === undefined) map.delete(key)
      else map.set(key, after)
    }
  }, origin)
}
