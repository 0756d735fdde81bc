import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

/** The page is larger than `limit` allows, packed or unpacked. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge'
}

/** The body packed in a way that was not asked for. */
class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding'
}

/** The body of a response, unpacked: at most `limit` bytes, and never more than that in memory twice. Rejects with `PageTooLarge` or another error. */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a body is bytes')
    length += chunk.length
    if (length > limit) throw new PageTooLarge()
    chunks.push(chunk)
  }
  return unpack(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', limit)
}

/** As `Content-Encoding` lists them, the last applied first (RFC 9110, 8.4). Nobody packs a page more than twice in earnest. */
async function unpack(packed: Uint8Array, header: string, limit: number): Promise<Uint8Array> {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > 2) throw new UnknownEncoding(header)
  let bytes = packed
  for (const coding of codings.toReversed()) {
    const unpackOne = unpackers.get(coding)
    if (unpackOne === undefined) throw new UnknownEncoding(coding)
    // oxlint-disable-next-line no-await-in-loop -- one coding lies inside the other
    bytes = await unpackOne(bytes, limit).catch((error: unknown) => {
      throw isTooLarge(error) ? new PageTooLarge() : error
    })
  }
  // A copy of its own: a Buffer may lie in a pool with others’, which would travel along to the worker.
  return new Uint8Array(bytes)
}

type Unpack = (bytes: Uint8Array, limit: number) => Promise<Uint8Array>

/** As browsers do, a body that breaks off is read as far as it goes. */
const zlibOptions = (limit: number) => ({ maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })

const gzip: Unpack = (bytes, limit) => promisify(gunzip)(bytes, zlibOptions(limit))
const unpackers: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['br', (bytes, limit) => promisify(brotliDecompress)(bytes, { maxOutputLength: limit, finishFlush: constants.BROTLI_OPERATION_FLUSH })],
  // Some servers leave out the two bytes around it (RFC 9110, 8.4.1.2), of which the first ends in 8.
  ['deflate', (bytes, limit) => promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(bytes, zlibOptions(limit))],
])

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
