import { inflateRawSync } from 'node:zlib'

/** What went wrong with an archive. `part` is the entry's name, `null` the archive's own directory. */
export type ZipProblem =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'damaged'; readonly part: string | null }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }

type ReadZip = { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly ok: false; readonly problem: ZipProblem }

const megabyte = 1024 * 1024
const limits = { entries: 2000, part: 60 * megabyte, all: 100 * megabyte, ratio: 200 }

interface Entry {
  readonly name: string
  readonly deflated: boolean
  readonly packed: Uint8Array
  readonly size: number
}

interface ReadOptions {
  /** Names of the parts to unpack; the others are only held against the limits. Every part where it is left out. */
  readonly only?: (name: string) => boolean
}

/**
 * Reads a small zip wholly (APPNOTE 6.3.10 without zip64, encryption or several disks), refusing bombs before anything is inflated. Sizes are those of the central directory,
 * and nothing is believed: what inflates to more, or to less, than is stated there is damaged, and stops at the stated size.
 */
export function readZip(bytes: Uint8Array, { only = () => true }: ReadOptions = {}): ReadZip {
  if (bytes.length < 22 || !(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { ok: false, problem: { kind: 'not-a-zip' } }
  const entries = directory(bytes)
  if (entries === null) return { ok: false, problem: { kind: 'damaged', part: null } }
  const tooLarge = excess(entries)
  if (tooLarge !== null) return { ok: false, problem: tooLarge }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!only(entry.name)) continue
    const part = unpacked(entry)
    if (part === null || parts.has(entry.name)) return { ok: false, problem: { kind: 'damaged', part: entry.name } }
    parts.set(entry.name, part)
  }
  return { ok: true, parts }
}

function excess(entries: readonly Entry[]): ZipProblem | null {
  let all = 0
  for (const { size, packed } of entries) {
    all += size
    if (size > limits.part) return { kind: 'too-large', bytes: size, limit: limits.part }
    // A short text may well shrink more than that: only what is large enough to hurt is a bomb.
    const believable = packed.length * limits.ratio
    if (size > megabyte && size > believable) return { kind: 'too-large', bytes: size, limit: believable }
  }
  return all > limits.all ? { kind: 'too-large', bytes: all, limit: limits.all } : null
}

function unpacked({ deflated, packed, size }: Entry): Uint8Array | null {
  if (!deflated) return packed.length === size ? packed : null
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    return part.length === size ? part : null
  } catch {
    // zlib throws both on damaged data and at maxOutputLength: either way the directory and the data disagree.
    return null
  }
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const encrypted = 1

/** The central directory at the end of the file; `null` where it is not whole, or longer than any brief's. */
function directory(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return null
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return null
    const entry = readEntry(bytes, view, at)
    if (entry === null) return null
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number | null {
  const longestComment = 0xffff
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) if (view.getUint32(at, true) === endSignature) return at
  return null
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  if ((view.getUint16(at + 8, true) & encrypted) !== 0 || (method !== 0 && method !== 8) || nameEnd > bytes.length) return null
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) return null
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + packedSize > bytes.length) return null
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    deflated: method === 8,
    packed: bytes.subarray(from, from + packedSize),
    size: view.getUint32(at + 24, true),
  }
}
