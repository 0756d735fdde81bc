import { isUtf8 } from 'node:buffer'

/** Where bytes stop being UTF-8, and what else is known about them. */
interface Utf8Fault {
  /** Of the first byte that fits no sequence, from 0. */
  readonly offset: number
  /** Bytes that fit no sequence. */
  readonly invalid: number
  /** Well-formed sequences of two bytes and more: in text of another encoding they are rare accidents. */
  readonly multibyte: number
  /** The last bytes begin a sequence of which at least two bytes are there: the file was cut off. */
  readonly cutOff: boolean
}

/** Finds what is wrong with bytes taken as UTF-8; `null` when nothing is (Unicode 15, table 3-7). */
export function firstFaultInUtf8(bytes: Uint8Array): Utf8Fault | null {
  if (isUtf8(bytes)) return null
  let offset = -1
  let invalid = 0
  let multibyte = 0
  let cutOff = false
  let at = 0
  while (at < bytes.length) {
    const { length, wanted } = sequenceAt(bytes, at)
    if (length === wanted) {
      if (wanted > 1) multibyte += 1
    } else {
      if (offset < 0) offset = at
      invalid += length
      cutOff = length > 1 && at + length === bytes.length
    }
    at += length
  }
  return offset < 0 ? null : { offset, invalid, multibyte, cutOff }
}

/** How many bytes from `at` fit together, and how many the first of them asks for. They differ where the sequence is broken. */
function sequenceAt(bytes: Uint8Array, at: number): { readonly length: number; readonly wanted: number } {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return { length: 1, wanted: 1 }
  const wanted = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (wanted === 0) return { length: 1, wanted }
  let length = 1
  while (length < wanted && continues(lead, bytes[at + length], length)) length += 1
  return { length, wanted }
}

/** The second byte is bounded more narrowly after four leads: overlong forms, surrogates and code points over U+10FFFF. */
function continues(lead: number, byte: number | undefined, place: number): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false
  if (place > 1) return true
  if (lead === 0xe0) return byte >= 0xa0
  if (lead === 0xed) return byte <= 0x9f
  if (lead === 0xf0) return byte >= 0x90
  return lead !== 0xf4 || byte <= 0x8f
}
