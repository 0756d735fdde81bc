export { findDuplicates, findTwins, keepAllTwins, keepTwins } from './twins.ts'
export { notVersions } from './not-versions.ts'
export { dropShingles, type Fingerprint, fingerprint, keepAllShingles, keepShingles } from './keep-shingles.ts'
