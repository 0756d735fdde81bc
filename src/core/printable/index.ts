export { markingColours, printColours } from './colours.ts'
export type {
  ContentsLine,
  Fact,
  Printable,
  PrintBlock,
  PrintCell,
  PrintClaim,
  PrintComment,
  PrintNote,
  PrintRun,
  PrintSection,
  PrintText,
} from './printable.ts'
export { isRightToLeft } from './language-direction.ts'
export { everyChoice, type PrintChoices } from './print-choices.ts'
export { resolveBrief, resolveNotes } from './resolve-brief.ts'
export { sourceItem } from './source-item.ts'
export { runsIn } from './runs-in.ts'
export type { NotesTold, NotesWritten } from './told-notes.ts'
export { writeNotes } from './write-notes.ts'
export { innerQuotationMarks, quotationMarks } from './quotation-marks.ts'
