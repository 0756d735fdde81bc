export { ReaderPane } from './reader-pane.tsx'
export type { OnPick, PickAction, ReaderPick } from './reader-pick.ts'
export { useCarrying } from './use-carrying.ts'
