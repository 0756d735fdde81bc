export { contentOfRtf, paragraphsOfRtf, readRtf } from './read-rtf.ts'
