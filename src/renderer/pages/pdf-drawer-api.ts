import type { PageText } from './find-in-pages.ts'

/** How large a PDF is. All pages are of one size; lengths in points. */
export interface PdfSize {
  readonly count: number
  readonly width: number
  readonly height: number
}

interface PageOfPdf {
  /** The number under which the PDF was opened. */
  readonly pdf: number
  /** From 1. */
  readonly page: number
}

/** What the window asks the worker that reads PDFs and draws them. Of a PDF that was closed meanwhile the answer is `null`. */
export interface PdfDrawerApi {
  readonly open: (given: { readonly pdf: number; readonly bytes: Uint8Array }) => Promise<PdfSize>
  /** A page at so many pixels to the point. */
  readonly draw: (given: PageOfPdf & { readonly pixels: number }) => Promise<ImageBitmap | null>
  readonly text: (given: PageOfPdf) => Promise<PageText | null>
  readonly close: (given: { readonly pdf: number }) => Promise<null>
}

export const pdfDrawerNames = ['open', 'draw', 'text', 'close'] as const satisfies readonly (keyof PdfDrawerApi)[]
