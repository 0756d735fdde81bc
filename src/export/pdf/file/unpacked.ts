import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFRawStream, type PDFStream } from 'pdf-lib'
import { namesAt } from '../pdf-objects.ts'

/** No page, font map or profile of a brief comes near; a stranger’s file may try. */
const longest = 64_000_000

/** What a stream holds when it is unpacked. Throws where it is damaged or unpacks to more than 64 MB. */
export function unpacked(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  const filters = namesAt(stream.dict, 'Filter')
  if (filters.length === 0) return stream.contents
  // By Node’s own zlib, which is bounded and several times as fast as pdf-lib’s.
  if (filters.join(' ') === 'FlateDecode' && !stream.dict.toString().includes('/DecodeParms'))
    return inflateSync(stream.contents, { maxOutputLength: longest })
  return decodePDFRawStream(stream).decode()
}
