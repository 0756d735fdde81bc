import { PDFStream } from 'pdf-lib'
import { keysOf, namesAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

const filters = new Set([
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
])

/** Every stream is within the file and packed in a way that is allowed: not by LZW. */
export const streams: Rule = {
  clause: 'ISO 19005-2, 6.1.7',
  *broken({ objects }) {
    for (const { where, object } of objects) {
      if (!(object instanceof PDFStream)) continue
      if (keysOf(object.dict).some((key) => ['F', 'FFilter', 'FDecodeParms'].includes(key)))
        yield { where, detail: 'a stream that lies in another file' }
      for (const filter of namesAt(object.dict, 'Filter')) if (!filters.has(filter)) yield { where, detail: `packed by ${filter}` }
    }
  },
}
