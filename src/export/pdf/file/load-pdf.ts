import { type PDFContext, PDFDict, PDFDocument, ParseSpeeds } from 'pdf-lib'
import { readObjects } from './read-objects.ts'

/** The objects of a PDF as pdf-lib’s, and its catalogue. */
export interface LoadedPdf {
  readonly context: PDFContext
  readonly catalog: PDFDict
}

/** Reads a file whole. Throws where it is no PDF or too damaged to be read. Of an encrypted one only what is not encrypted can be looked at. */
export async function loadPdf(bytes: Uint8Array): Promise<LoadedPdf> {
  const read = readObjects(bytes)
  const catalog = read?.lookup(read.trailerInfo.Root)
  if (read !== null && catalog instanceof PDFDict) return { context: read, catalog }
  return await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    parseSpeed: ParseSpeeds.Fastest,
    throwOnInvalidObject: true,
  })
}
