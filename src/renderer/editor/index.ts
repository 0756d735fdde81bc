export { EditorPane } from './editor-pane.tsx'
export { type BriefOpening, OpenedBrief } from './opened-brief.ts'
export { asOneUndoStep, canRedo, canUndo } from './undo.ts'
