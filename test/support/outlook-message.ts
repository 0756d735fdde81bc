import { burn } from '@kenjiuno/msgreader/lib/Burner'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader'

interface OutlookParts {
  /** Streams by property tag: `0037001F`. A string is stored as UTF-16. */
  readonly properties: Readonly<Record<string, string | Uint8Array>>
  /** Numbers by property tag: `3FF10003`. */
  readonly numbers?: Readonly<Record<string, number>>
  readonly attachments?: readonly OutlookParts[]
  /** A message inside this attachment. */
  readonly message?: OutlookParts
}

interface Entry {
  readonly name: string
  readonly type: TypeEnum
  readonly children: number[]
  readonly length: number
  readonly binaryProvider: () => Uint8Array
}

/** An Outlook message ([MS-OXMSG]) with these properties and attachments. */
export function outlookMessage(parts: OutlookParts): Uint8Array {
  const entries: Entry[] = [storage('Root Entry', TypeEnum.ROOT)]
  fill(entries, 0, parts, 32)
  return new Uint8Array(burn(entries))
}

function fill(entries: Entry[], at: number, { properties, numbers = {}, attachments = [], message }: OutlookParts, header: number): void {
  const add = (entry: Entry): number => {
    entries[at]!.children.push(entries.length)
    return entries.push(entry) - 1
  }
  add(stream('__properties_version1.0', fixedProperties(numbers, header)))
  for (const [tag, value] of Object.entries(properties)) {
    add(stream(`__substg1.0_${tag}`, typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'utf16le')) : value))
  }
  for (const [index, attachment] of attachments.entries()) {
    fill(entries, add(storage(`__attach_version1.0_#${index.toString(16).padStart(8, '0')}`, TypeEnum.DIRECTORY)), attachment, 8)
  }
  if (message !== undefined) fill(entries, add(storage('__substg1.0_3701000D', TypeEnum.DIRECTORY)), message, 24)
}

/** Sixteen bytes each: tag, flags, value ([MS-OXMSG] 2.4.2.1). */
function fixedProperties(numbers: Readonly<Record<string, number>>, header: number): Uint8Array {
  const bytes = Buffer.alloc(header + Object.keys(numbers).length * 16)
  for (const [index, [tag, value]] of Object.entries(numbers).entries()) {
    bytes.writeUInt32LE(Number.parseInt(tag, 16), header + index * 16)
    bytes.writeUInt32LE(value, header + index * 16 + 8)
  }
  return new Uint8Array(bytes)
}

function storage(name: string, type: TypeEnum): Entry {
  return { name, type, children: [], length: 0, binaryProvider: () => new Uint8Array() }
}

function stream(name: string, bytes: Uint8Array): Entry {
  return { name, type: TypeEnum.DOCUMENT, children: [], length: bytes.length, binaryProvider: () => bytes }
}
