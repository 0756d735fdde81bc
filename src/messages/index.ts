export { message, messageFor, type MessageId, type MessageValues } from './message.ts'
export { problemMessage } from './problem-message.ts'
export { printWords } from './print-words.ts'
export { sectionTitles } from './section-titles.ts'
