import * as v from 'valibot'

/** An object with exactly these keys, read-only once parsed. Unknown keys are refused, so a value from a newer version is never half-read. */
export function record<const TEntries extends v.ObjectEntries>(entries: TEntries) {
  return v.pipe(v.strictObject(entries), v.readonly())
}

/** An array of one kind of value, read-only once parsed. */
export function list<const TItem extends v.GenericSchema>(item: TItem) {
  return v.pipe(v.array(item), v.readonly())
}
