export { findDuplicates } from './find-duplicates.ts'
export { dropShingles, keepAllShingles, keepShingles } from './keep-shingles.ts'
