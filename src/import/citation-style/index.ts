export { type CitationStyleRead, readCitationStyle } from './read-citation-style.ts'
