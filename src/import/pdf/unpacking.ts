import { constants, inflateSync } from 'node:zlib'

/** No page of text unpacks to more: a novel has 2 MB, and 50 take PDF.js two seconds. */
export const largestStream = 50_000_000

/** Deflate shrinks a byte to no less than 1/1032 of one, so what is shorter than this cannot grow too large in one step. */
const harmless = Math.floor(largestStream / 1032)

/**
 * Says whether a compressed stream of a PDF would unpack to more than `largestStream` bytes, before PDF.js unpacks it without asking. Pictures are passed over,
 * for reading text never unpacks them. It looks at FlateDecode, once or several times over, under its plain name; what it misses ends at the worker’s limits.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const dictionary = dictionaryBefore(file, at)
    const times = dictionary === null || isPicture.test(dictionary) ? 0 : [...dictionary.matchAll(/\/FlateDecode\b/g)].length
    if (times === 0) continue
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1
    if (times > 1 || streamLength(file, start) > harmless) {
      if (inflatesTooFar(file.subarray(start), Math.min(times, 4))) return true
    }
  }
  return false
}

const isPicture = /\/Subtype\s*\/Image\b/

/** The text of the dictionary that ends before the keyword `stream` at `at`; `null` where the word is no keyword, as in `endstream`. */
function dictionaryBefore(file: Buffer, at: number): string | null {
  const text = file.toString('latin1', Math.max(0, at - 4000), at)
  return />>\s*$/.test(text.slice(-20)) ? text.slice(Math.max(0, text.lastIndexOf(' obj'))) : null
}

function streamLength(file: Buffer, start: number): number {
  const end = file.indexOf('endstream', start)
  return (end < 0 ? file.length : end) - start
}

function inflatesTooFar(packed: Uint8Array, times: number): boolean {
  let unpacked = packed
  try {
    for (let time = 0; time < times; time += 1) {
      unpacked = inflateSync(unpacked, { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH })
    }
    return false
  } catch (error) {
    // Anything else is a damaged stream, of which PDF.js reads what it can.
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
