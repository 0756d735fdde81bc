import { AnnotationMode, getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// oxlint-disable-next-line import/no-unassigned-import -- its other half, which reads: in the same worker, because it draws here too
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { collectGarbage } from './collections.ts'
import type { PageText } from './find-in-pages.ts'
import type { PdfSize } from './pdf-drawer-api.ts'

/** Reads PDFs with pdf.js and draws their pages, in a worker, which has no document. */
export class PdfDrawer {
  readonly #open = new Map<number, PDFDocumentProxy>()
  /** Used again, because what they hold would be let go of much later than they are. */
  readonly #spare: OffscreenCanvas[] = []
  #drawn = 0

  async open(pdf: number, bytes: Uint8Array): Promise<PdfSize> {
    const opened = await getDocument({
      data: bytes,
      isEvalSupported: false,
      useSystemFonts: false,
      ownerDocument: standInDocument(),
      verbosity: VerbosityLevel.ERRORS,
    }).promise
    this.#open.set(pdf, opened)
    const { width, height } = (await opened.getPage(1)).getViewport({ scale: 1 })
    return { count: opened.numPages, width, height }
  }

  async draw(pdf: number, page: number, pixels: number): Promise<ImageBitmap | null> {
    const opened = this.#open.get(pdf)
    if (opened === undefined) return null
    const shown = await opened.getPage(page)
    const canvas = this.#spare.pop() ?? new OffscreenCanvas(1, 1)
    try {
      return await drawnPage(shown, pixels, canvas)
    } finally {
      this.#spare.push(canvas)
      this.#drawn += 1
      if (this.#drawn % drawnBetweenCollections === 0) setTimeout(collectGarbage)
    }
  }

  async text(pdf: number, page: number): Promise<PageText | null> {
    const opened = this.#open.get(pdf)
    return opened === undefined ? null : await textOf(await opened.getPage(page))
  }

  async close(pdf: number): Promise<null> {
    await this.#open.get(pdf)?.destroy()
    this.#open.delete(pdf)
    return null
  }
}

/** A page leaves a megabyte behind in Chromium’s own heap, of which V8 counts next to nothing: it would let a quarter of a gigabyte come together. */
const drawnBetweenCollections = 32

/** All that pdf.js asks of a document to draw pages: where fonts are loaded, and further canvases. */
function standInDocument(): HTMLDocument {
  const { fonts }: typeof globalThis & { readonly fonts?: FontFaceSet } = globalThis
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a worker has no document
  return { fonts, createElement: () => new OffscreenCanvas(1, 1) } as unknown as HTMLDocument
}

async function drawnPage(page: PDFPageProxy, pixels: number, canvas: OffscreenCanvas): Promise<ImageBitmap | null> {
  const viewport = page.getViewport({ scale: pixels })
  // This also clears it and sets its context back.
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true })
  if (canvasContext === null) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdf.js knows the canvas of a document alone by its type; this one draws the same
  const context = canvasContext as unknown as CanvasRenderingContext2D
  // Links, of which a page has dozens, show nothing.
  await page.render({ canvasContext: context, viewport, annotationMode: AnnotationMode.DISABLE }).promise
  return canvas.transferToImageBitmap()
}

async function textOf(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , , , x = 0, baseline = 0] = item.transform.map(Number)
    return [
      { text: item.str, isRightToLeft: item.dir === 'rtl', x, baseline, width: item.width, height: item.height, endsLine: item.hasEOL },
    ]
  })
}
