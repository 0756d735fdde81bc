export type { Fact, Printable, PrintBlock, PrintNote, PrintRun, PrintSection } from './printable.ts'
export { resolveBrief, resolveNotes } from './resolve-brief.ts'
