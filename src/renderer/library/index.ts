export { LibraryPane } from './library-pane.tsx'
