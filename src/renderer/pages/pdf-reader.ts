import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens PDFs with pdf.js, which is loaded only when pages are looked at. Its worker is ours to end. */
export class PdfReader {
  readonly #worker = new Worker(new URL('pdf-worker.ts', import.meta.url), { type: 'module' })
  #port: PDFWorker | null = null

  async open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
    const { getDocument, PDFWorker: Port } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const port: PDFWorker = this.#port ?? Port.fromPort({ port: this.#worker })
    this.#port = port
    // pdf.js takes the bytes away with it.
    return getDocument({ data: bytes.slice(), worker: port, isEvalSupported: false, useSystemFonts: false }).promise
  }

  close(): void {
    this.#port?.destroy()
    this.#worker.terminate()
  }
}
