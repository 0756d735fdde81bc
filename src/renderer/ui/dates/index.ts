export { clockTime, readableDate, readableMoment, writtenDate } from './readable-date.ts'
