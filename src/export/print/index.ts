export { type BriefToPrint, noteTexts, printBrief } from './print-brief.ts'
