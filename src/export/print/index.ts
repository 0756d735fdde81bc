export { noteTexts, printBrief } from './print-brief.ts'
