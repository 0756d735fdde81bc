import { type PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import type { LoadedPdf } from '../file/load-pdf.ts'
import { packedStream } from '../file/packed-stream.ts'

/** A file that goes along in the document: the brief that it was made from. */
export interface AssociatedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Embeds the source of a document (ISO 19005-3, 6.8, and annex E). */
export function addAssociatedFile({ context, catalog }: LoadedPdf, { name, bytes }: AssociatedFile): void {
  const stream = context.register(
    packedStream(context, bytes, { Type: 'EmbeddedFile', Subtype: 'application/zip', Params: { Size: bytes.length } }),
  )
  const text = PDFHexString.fromText(name)
  const specification: PDFDict = context.obj({
    Type: 'Filespec',
    F: text,
    UF: text,
    AFRelationship: 'Source',
    EF: { F: stream, UF: stream },
  })
  const reference = context.register(specification)
  catalog.set(PDFName.of('AF'), context.obj([reference]))
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: [text, reference] } }))
}
