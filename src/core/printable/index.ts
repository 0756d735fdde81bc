export type { Fact, Printable, PrintBlock, PrintNote, PrintRun, PrintSection } from './printable.ts'
export type { PrintWords } from './print-words.ts'
export { resolveBrief, resolveNotes } from './resolve-brief.ts'
