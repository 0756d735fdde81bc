export { markingColours, printColours } from './colours.ts'
export type {
  ContentsLine,
  Fact,
  Printable,
  PrintBlock,
  PrintCell,
  PrintCitation,
  PrintClaim,
  PrintComment,
  PrintNote,
  PrintRun,
  PrintSection,
  PrintSource,
  PrintText,
} from './printable.ts'
export { isRightToLeft, isSameLanguage } from './language-direction.ts'
export { everyChoice, type PrintChoices } from './print-choices.ts'
export { runsIn } from './runs-in.ts'
export type { NotesTold, NotesWritten } from './told-notes.ts'
export { innerQuotationMarks, quotationMarks } from './quotation-marks.ts'
