export { resolveBrief, resolveNotes } from './resolve-brief.ts'
export { sourceItem } from './source-item.ts'
export { writeNotes } from './write-notes.ts'
