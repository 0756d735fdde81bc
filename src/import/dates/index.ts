export { textAfterDate } from './after-date.ts'
export { readPartialDate } from './partial-date.ts'
export { type NumericOrder, readDate } from './read-date.ts'
export { readDateLine } from './date-line.ts'
