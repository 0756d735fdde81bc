import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageText } from './find-in-pages.ts'

/** The pages of a PDF. Lengths in points; all pages are of one size. */
export interface PageDrawing {
  readonly count: number
  readonly width: number
  readonly height: number
  /** A page at so many pixels to the point; `null` where the signal stopped it. */
  readonly draw: (page: number, pixels: number, signal: AbortSignal) => Promise<HTMLCanvasElement | null>
  readonly texts: () => Promise<readonly PageText[]>
  readonly close: () => void
}

export async function pageDrawing(pdf: PDFDocumentProxy): Promise<PageDrawing> {
  const first = await pdf.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  let texts: Promise<readonly PageText[]> | null = null
  return {
    count: pdf.numPages,
    width,
    height,
    draw: async (page, pixels, signal) => {
      try {
        return await drawPage(await pdf.getPage(page), pixels, signal)
      } catch (error) {
        // What is stopped says so by an error, and so does a PDF that was let go meanwhile.
        if (signal.aborted) return null
        throw error
      }
    },
    texts: () => (texts ??= textsOf(pdf)),
    close: () => void pdf.destroy(),
  }
}

async function drawPage(page: PDFPageProxy, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
  const viewport = page.getViewport({ scale: pixels })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const canvasContext = canvas.getContext('2d')
  if (canvasContext === null || signal.aborted) return null
  const task = page.render({ canvasContext, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  return canvas
}

async function textsOf(pdf: PDFDocumentProxy): Promise<readonly PageText[]> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent()
      return items.flatMap((item) => {
        if (!('str' in item)) return []
        const [, , , , x = 0, baseline = 0] = item.transform.map(Number)
        return [
          { text: item.str, isRightToLeft: item.dir === 'rtl', x, baseline, width: item.width, height: item.height, endsLine: item.hasEOL },
        ]
      })
    }),
  )
}
