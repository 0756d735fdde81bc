export { clockTime, readableDate, writtenDate } from './readable-date.ts'
