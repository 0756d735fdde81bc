import type { ImportProblem } from '#ipc/worker-api'
import { byteOrderMark } from './byte-order-mark.ts'
import { statedEncoding } from './stated-encoding.ts'
import { decodeUtf16, unmarkedUtf16 } from './utf16.ts'
import { firstFaultInUtf8 } from './utf8-fault.ts'
import { decodeWindows1252, isPlausibleWindows1252 } from './windows-1252.ts'

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      /** WHATWG name. */
      readonly encoding: string
      /** Nothing in the file says so: it follows from the text alone. */
      readonly guessed: boolean
    }
  | { readonly ok: false; readonly problem: ImportProblem }

/**
 * Reads the bytes of a text file. A byte order mark is believed, and then every byte must obey it. Without one: UTF-16 if it is that beyond doubt, else
 * UTF-8 if every byte is valid, else windows-1252 if the text can have been written in it. What remains is `bad-encoding` with the place of the first
 * byte that is not UTF-8: damaged UTF-8 read as windows-1252 would turn “é” into “Ã©”, and a quotation into something nobody said.
 * `charset` is what a server said of a fetched file, which only a mark and the bytes themselves can contradict.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark === null) return decodeStated(bytes, statedEncoding(charset, bytes)) ?? decodeUnmarked(bytes)
  const { encoding, length } = mark
  switch (encoding) {
    case 'utf-8': {
      const fault = firstFaultInUtf8(bytes.subarray(length))
      return fault === null ? decodedUtf8(bytes) : badEncoding('utf-8', length + fault.offset)
    }
    case 'utf-16le':
    case 'utf-16be': {
      const decoded = decodeUtf16(bytes.subarray(length), encoding)
      return decoded.ok ? { ok: true, text: decoded.text, encoding, guessed: false } : badEncoding(encoding, length + decoded.offset)
    }
    case 'utf-32':
      // No browser and no editor of today writes it, and WHATWG Encoding leaves it out.
      return badEncoding(encoding, null)
  }
}

function decodeStated(bytes: Uint8Array, encoding: string | null): Decoded | null {
  if (encoding === null || encoding === 'utf-8') return null
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { ok: true, text, encoding, guessed: false }
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const order = unmarkedUtf16(bytes)
  if (order !== null) {
    const decoded = decodeUtf16(bytes, order)
    return decoded.ok ? { ok: true, text: decoded.text, encoding: order, guessed: true } : badEncoding(order, decoded.offset)
  }
  const fault = firstFaultInUtf8(bytes)
  if (fault === null) return decodedUtf8(bytes)
  // UTF-8 that was cut off or damaged in places still has more whole sequences than faults.
  if (!fault.cutOff && fault.multibyte * 4 <= fault.invalid) {
    const text = decodeWindows1252(bytes)
    if (isPlausibleWindows1252(text)) return { ok: true, text, encoding: 'windows-1252', guessed: true }
  }
  return badEncoding('utf-8', fault.offset)
}

function decodedUtf8(bytes: Uint8Array): Decoded {
  return { ok: true, text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', guessed: false }
}

function badEncoding(encoding: string, offset: number | null): Decoded {
  return { ok: false, problem: { kind: 'bad-encoding', encoding, offset } }
}
