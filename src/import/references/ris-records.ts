/** One record of a RIS file: its type (“NEWS”), and the values of each tag in their order. */
export interface RisRecord {
  readonly type: string
  readonly values: ReadonlyMap<string, readonly string[]>
}

/**
 * Splits a RIS file into its records (tags as Research Information Systems described them in 2001 and as Zotero, EndNote and the databases write them). A line
 * without a tag goes on with the value before it; what stands outside a record, such as a database’s greeting, is passed over.
 */
export function risRecords(text: string): readonly RisRecord[] {
  const line = /^\s*TY {2}-/m.test(text) ? twoSpaces : oneSpace
  const records: RisRecord[] = []
  let values: Map<string, string[]> | null = null
  let last = ''
  for (const raw of text.split(/\r\n|[\r\n]/)) {
    const [, tag, value = ''] = line.exec(raw.trimStart()) ?? []
    if (tag === 'TY') {
      values = new Map()
      records.push({ type: value.trim().toUpperCase(), values })
    } else if (tag === 'ER') {
      values = null
    } else if (values !== null && tag !== undefined) {
      put(values, tag, value.trim())
    } else if (values !== null && raw.trim() !== '') {
      goOn(values, last, raw.trim())
    }
    if (tag !== undefined) last = tag
  }
  return records
}

/** Some programs leave out the second space; then a line of prose can look like a tag, so that is believed only where the whole file is so. */
const twoSpaces = /^([A-Z][A-Z0-9]) {2}-\s?(.*)$/
const oneSpace = /^([A-Z][A-Z0-9]) ?-\s?(.*)$/

function put(values: Map<string, string[]>, tag: string, value: string): void {
  if (value === '') return
  const there = values.get(tag)
  if (there === undefined) values.set(tag, [value])
  else there.push(value)
}

function goOn(values: ReadonlyMap<string, string[]>, tag: string, more: string): void {
  const there = values.get(tag)
  const before = there?.at(-1)
  // A field of prose may run over many lines; nothing that is read here is longer than a few.
  if (there !== undefined && before !== undefined && before.length < 2000) there[there.length - 1] = `${before} ${more}`
}
