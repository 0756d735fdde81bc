export { findMasthead, readUnderTitle } from './masthead.ts'
export { joinLines } from './join-lines.ts'
export { readText } from './read-text.ts'
export { findRights } from './rights-line.ts'
