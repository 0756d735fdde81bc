export { ReaderPane } from './reader-pane.tsx'
export type { PickAction, ReaderPick } from './reader-pick.ts'
export { useCarrying } from './use-carrying.ts'
