export type { DocxFault } from './docx-fault.ts'
export { checkDocx, checkQuotations, lintDocx } from './lint-docx.ts'
