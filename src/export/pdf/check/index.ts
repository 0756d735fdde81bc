export { checkPdf } from './check-pdf.ts'
export type { PdfFault } from './pdf-fault.ts'
