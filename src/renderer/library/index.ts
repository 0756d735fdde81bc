export type { ImportStanding } from './import-line.tsx'
export { LibraryPane } from './library-pane.tsx'
