import { serveCalls } from '#ipc/remote'
import type { PdfDrawerApi } from './pdf-drawer-api.ts'
import { PdfDrawer } from './pdf-drawer.ts'

const drawer = new PdfDrawer()

// A worker of the window: reading a PDF, loading its fonts and drawing its pages would each hold up a key.
serveCalls<PdfDrawerApi>(
  {
    post: (message) => self.postMessage(message, { transfer: bitmapsIn(message) }),
    onMessage: (listener) => self.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
  },
  {
    open: ({ pdf, bytes }) => drawer.open(pdf, bytes),
    draw: ({ pdf, page, pixels }) => drawer.draw(pdf, page, pixels),
    text: ({ pdf, page }) => drawer.text(pdf, page),
    close: ({ pdf }) => drawer.close(pdf),
  },
)

/** A picture goes over to the window instead of being copied. */
function bitmapsIn(message: unknown): ImageBitmap[] {
  return typeof message === 'object' && message !== null && 'result' in message && message.result instanceof ImageBitmap
    ? [message.result]
    : []
}
