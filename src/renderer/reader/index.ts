export { ReaderPane } from './reader-pane.tsx'
export type { ReaderPick } from './reader-pick.ts'
