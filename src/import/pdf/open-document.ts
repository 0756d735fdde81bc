import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ImportProblem } from '#ipc/worker-api'
import { CharacterMaps } from './character-maps.ts'
import { loadPdfJs } from './load-pdfjs.ts'

type Opened = { readonly ok: true; readonly document: PDFDocumentProxy } | { readonly ok: false; readonly problem: ImportProblem }

/** Opens a file with PDF.js, which repairs what it can. The caller destroys the document. Nothing is drawn, evaluated or fetched, but the CMaps in PDF.js’s own package. */
export async function openDocument(bytes: Uint8Array): Promise<Opened> {
  const { getDocument, VerbosityLevel } = await loadPdfJs()
  const task = getDocument({
    // A copy: PDF.js takes the buffer away from whoever gave it.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: false,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    // Pictures are not unpacked. (0 would do, but PDF.js takes it for “no limit” in some places.)
    maxImageSize: 1,
    CMapReaderFactory: CharacterMaps,
    ownerDocument: undefined,
  })
  try {
    return { ok: true, document: await task.promise }
  } catch (error) {
    await task.destroy()
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, problem: encrypted ? { kind: 'password-protected' } : { kind: 'damaged-file', part: null } }
  }
}
