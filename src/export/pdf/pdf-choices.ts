import type { AddedFont } from './typesetter/added-font.ts'
import type { AssociatedFile, PdfStandard } from './finish/index.ts'

/** How a PDF looks, and what it is to be. The designs are those of the Word document. */
export interface PdfChoices {
  readonly design: 'paper' | 'compact'
  readonly page: 'A4' | 'Letter'
  /** What it claims, if it keeps it: PDF/UA-1 and PDF/A-2a where nothing is said. */
  readonly standard?: PdfStandard
  /** For characters that the bundled fonts have not. */
  readonly fonts?: readonly AddedFont[]
  /** The brief itself, to go along in the file; only in PDF/A-3a. */
  readonly file?: AssociatedFile
}
