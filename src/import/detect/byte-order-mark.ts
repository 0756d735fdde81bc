/** Encodings a byte order mark can name, by their WHATWG names. UTF-32 has none there; it is told apart so that nobody takes it for UTF-16. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'

/** The encoding that the first bytes claim, and how many bytes the claim takes; `null` where there is no mark (WHATWG Encoding, “BOM sniff”). */
export function byteOrderMark(bytes: Uint8Array): { readonly encoding: MarkedEncoding; readonly length: number } | null {
  for (const { encoding, mark } of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, length: mark.length }
  }
  return null
}

const marks: readonly { readonly encoding: MarkedEncoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-32', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]
