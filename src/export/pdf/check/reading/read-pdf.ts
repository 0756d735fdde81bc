import type { PDFDict, PDFObject } from 'pdf-lib'
import { loadPdf } from '../../file/load-pdf.ts'
import { asDictionary, dictionaryAt } from '../../pdf-objects.ts'
import { type FontReading, readFonts } from './fonts.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { readNumberTree } from './number-tree.ts'
import { type PageReading, readPages } from './pages.ts'
import { readStructure, type Structure } from './structure.ts'

/** A PDF as the rules look at it. */
export interface PdfReading {
  readonly bytes: Uint8Array
  readonly catalog: PDFDict
  readonly trailer: { readonly ID?: PDFObject; readonly Encrypt?: PDFObject; readonly Info?: PDFObject }
  /** The document information dictionary. */
  readonly information: PDFDict | null
  /** Every dictionary and stream that has a number, with its own. */
  readonly objects: readonly { readonly where: string; readonly object: PDFObject }[]
  readonly pages: readonly PageReading[]
  readonly structure: Structure
  /** By the numbers that pages and annotations have (StructParents, StructParent). */
  readonly parents: ReadonlyMap<number, PDFObject>
  readonly fonts: readonly FontReading[]
  readonly metadata: Metadata | null
}

/** Reads a file whole. Throws where it is no PDF or too damaged to be read. An encrypted one is read as far as its structure goes, which is not encrypted. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { context, catalog } = await loadPdf(bytes)
  const structure = readStructure(catalog)
  const isEncrypted = context.trailerInfo.Encrypt !== undefined
  const pages = isEncrypted ? [] : readPages(catalog)
  return {
    bytes,
    catalog,
    trailer: context.trailerInfo,
    information: asDictionary(context.lookup(context.trailerInfo.Info)),
    objects: context.enumerateIndirectObjects().map(([reference, object]) => ({ where: `object ${reference.objectNumber}`, object })),
    pages,
    structure,
    parents: readNumberTree(dictionaryAt(structure.root, 'ParentTree')),
    fonts: readFonts(pages),
    metadata: isEncrypted ? null : readMetadata(catalog),
  }
}
