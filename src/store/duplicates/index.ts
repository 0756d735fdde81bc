export { findDuplicates, findTwins, keepAllTwins, keepTwins } from './twins.ts'
export { dropShingles, keepAllShingles, keepShingles } from './keep-shingles.ts'
