export { ImportReport } from './import-report.tsx'
export { LibraryPane } from './library-pane.tsx'
