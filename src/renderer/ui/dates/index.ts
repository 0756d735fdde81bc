export { clockTime, readableDate } from './readable-date.ts'
