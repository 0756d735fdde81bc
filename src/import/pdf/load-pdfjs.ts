import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Loads PDF.js, once and only when a PDF is read: it takes 100 ms and 20 MB. Both halves run in this thread, because our worker has no threads of its own.
 * Two builds of PDF.js in one process break each other, so nothing else may load one.
 */
export async function loadPdfJs(): Promise<typeof PdfJs> {
  for (const name of drawing) if (!(name in globalThis)) Reflect.set(globalThis, name, notDrawn)
  const getBuiltinModule = Reflect.get(process, 'getBuiltinModule')
  // In Node, PDF.js requires `@napi-rs/canvas` while it loads, 30 MB of native code that only drawing needs. It takes “not there” for an answer.
  Reflect.set(process, 'getBuiltinModule', (name: string): unknown =>
    name === 'module' ? { createRequire: () => () => undefined } : Reflect.apply(getBuiltinModule, process, [name]),
  )
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule)
  }
}

/** Globals of a browser that PDF.js wants to find, and uses only to draw. */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'] as const

/** A function and not an arrow: what it stands for is called with `new`. */
function notDrawn(): never {
  throw new Error('nothing is drawn here')
}
