/** PDF.js ships no types for its worker. Loading it sets `globalThis.pdfjsWorker`, which its other half then uses in the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object
}
