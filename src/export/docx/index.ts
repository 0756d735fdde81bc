export type { DocxChoices } from './docx-choices.ts'
export { type DocxWritten, usualChoices, writeDocx } from './write-docx.ts'
