export { readPartialDate } from './partial-date.ts'
export { type NumericOrder, readDate } from './read-date.ts'
export { readDateLine } from './date-line.ts'
export { type LabelledDate, labelOf, readLabelledDate } from './labelled-date.ts'
