export { message, type MessageId, type MessageValues } from './message.ts'
export { printWords } from './print-words.ts'
