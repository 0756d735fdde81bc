export type { Fact, Printable, PrintBlock, PrintNote, PrintRun, PrintSection } from './printable.ts'
