import { burn } from '@kenjiuno/msgreader/lib/Burner'

interface OutlookParts {
  /** Streams by property tag: `0037001F`. A string is stored as UTF-16. */
  readonly properties: Readonly<Record<string, string | Uint8Array>>
  readonly attachments?: readonly OutlookParts[]
  /** A message inside this attachment. */
  readonly message?: OutlookParts
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly children: number[]
  readonly length: number
  readonly binaryProvider: () => Uint8Array
}

/** An Outlook message ([MS-OXMSG]) with these properties and attachments. */
export function outlookMessage(parts: OutlookParts): Uint8Array {
  const entries: Entry[] = [storage('Root Entry', 5)]
  fill(entries, 0, parts, 32)
  return new Uint8Array(burn(entries))
}

function fill(entries: Entry[], at: number, { properties, attachments = [], message }: OutlookParts, header: number): void {
  const add = (entry: Entry): number => {
    entries[at]!.children.push(entries.length)
    return entries.push(entry) - 1
  }
  add(stream('__properties_version1.0', new Uint8Array(header)))
  for (const [tag, value] of Object.entries(properties)) {
    add(stream(`__substg1.0_${tag}`, typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'utf16le')) : value))
  }
  for (const [index, attachment] of attachments.entries()) {
    fill(entries, add(storage(`__attach_version1.0_#${index.toString(16).padStart(8, '0')}`, 1)), attachment, 8)
  }
  if (message !== undefined) fill(entries, add(storage('__substg1.0_3701000D', 1)), message, 24)
}

function storage(name: string, type: number): Entry {
  return { name, type, children: [], length: 0, binaryProvider: () => new Uint8Array() }
}

function stream(name: string, bytes: Uint8Array): Entry {
  return { name, type: 2, children: [], length: bytes.length, binaryProvider: () => bytes }
}
