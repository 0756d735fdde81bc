import { decompressRTF } from '@kenjiuno/decompressrtf'

/** A letter of this much RTF has hundreds of pages, or pictures that nobody reads. */
const largest = 6_000_000

/** The RTF of a message out of its compressed form ([MS-OXRTFCP]); `null` where it is damaged or would unpack to more than 6 MB. */
export function unpackRtf(packed: Uint8Array): Uint8Array | null {
  if (packed.length < 16) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  const kind = view.getUint32(8, true)
  if (kind === stored) return packed.length > largest ? null : packed.slice(16, 16 + view.getUint32(4, true))
  if (kind !== compressed) return null
  const end = Math.min(view.getUint32(0, true) + 4, packed.length)
  if (unpackedSize(packed, end) > largest) return null
  const whole = Uint8Array.from(packed.subarray(0, end))
  // The library reads on to the size that is stated, whether there is so much or not.
  new DataView(whole.buffer).setUint32(0, end - 4, true)
  return Uint8Array.from(decompressRTF(Array.from(whole)))
}

/** “LZFu” and “MELA” (2.1.3.1.1). */
const compressed = 0x75_46_5a_4c
const stored = 0x41_4c_45_4d

/** A bit for each of the eight tokens after it: 0 a byte, 1 a reference of two bytes that stands for two to seventeen (2.1.3.1.4). */
function unpackedSize(packed: Uint8Array, end: number): number {
  let size = 0
  for (let at = 16; at < end;) {
    const control = packed[at] ?? 0
    at += 1
    for (let token = 0; token < 8 && at < end; token += 1) {
      const isReference = (control & (1 << token)) !== 0
      size += isReference ? ((packed[at + 1] ?? 0) & 15) + 2 : 1
      at += isReference ? 2 : 1
    }
  }
  return size
}
