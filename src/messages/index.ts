export { message, type MessageId, type MessageValues } from './message.ts'
