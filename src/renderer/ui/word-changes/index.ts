export { Added, Removed, WordChanges } from './word-changes.tsx'
