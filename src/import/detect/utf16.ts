/** Reads bytes without their mark as UTF-16; `offset` of the first unit that stands alone where a pair is needed, in bytes from 0. */
export function decodeUtf16(
  bytes: Uint8Array,
  order: 'utf-16le' | 'utf-16be',
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly offset: number } {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = (order === 'utf-16be' ? units.swap16() : units).toString('utf16le')
  const alone = text.search(/\p{Cs}/u)
  if (alone >= 0) return { ok: false, offset: alone * 2 }
  return bytes.length % 2 === 1 ? { ok: false, offset: bytes.length - 1 } : { ok: true, text }
}

/**
 * Recognises UTF-16 that carries no mark; `null` where it is not. Such a file has zero bytes, which no other text has, and read in the right order
 * it is letters and spaces of assigned characters, without a control character.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null
  // An even number of bytes, and a pair that the cut may have parted is left out.
  const start = bytes.subarray(0, 65_536)
  const little = likeness(start, 'utf-16le')
  const big = likeness(start, 'utf-16be')
  if (little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Share of white space, letters and signs; 0 when the text cannot be UTF-16 in this order. */
function likeness(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): number {
  const cut = decodeUtf16(bytes, order)
  const decoded = cut.ok || cut.offset < bytes.length - 2 ? cut : decodeUtf16(bytes.subarray(0, bytes.length - 2), order)
  if (!decoded.ok || impossible.test(decoded.text)) return 0
  const common = decoded.text.match(/[\p{L}\p{M}\p{N}\s.,;:!?'"“”‘’()\-–—。、，]/gu)?.join('').length ?? 0
  const spaces = decoded.text.match(/[ \n\r\t。、，]/g)?.length ?? 0
  // Unassigned or private characters and no space anywhere mean the wrong order: U+2000 and U+0A00 are what space and line feed turn into.
  return common < 0.85 * decoded.text.length ? 0 : spaces / decoded.text.length + 0.001
}

const impossible = /(?![\t\n\v\f\r])\p{Cc}|\p{Cn}|\p{Co}/u
