import { callRemote, type Remote } from '#ipc/remote'
import { type PageDrawing, pageDrawing } from './page-drawing.ts'
import { type PdfDrawerApi, pdfDrawerNames } from './pdf-drawer-api.ts'

/** Opens PDFs in a worker, which is there only while pages are looked at. */
export class PdfReader {
  readonly #worker = new Worker(new URL('pdf-worker.ts', import.meta.url), { type: 'module' })
  readonly #calls: Remote<PdfDrawerApi>
  #last = 0

  constructor() {
    const { remote, lost } = callRemote<PdfDrawerApi>(
      {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
        post: (message) => this.#worker.postMessage(message),
        onMessage: (listener) => this.#worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
      },
      pdfDrawerNames,
    )
    this.#calls = remote
    this.#worker.addEventListener('error', ({ message }) => lost(message))
  }

  async open(bytes: Uint8Array): Promise<PageDrawing> {
    this.#last += 1
    const pdf = this.#last
    const size = await this.#calls.open({ pdf, bytes })
    return pageDrawing(pdf, size, this.#calls)
  }

  close(): void {
    this.#worker.terminate()
  }
}
