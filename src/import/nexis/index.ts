export { readNexisDocx } from './read-nexis-docx.ts'
export { readNexisHtml } from './read-nexis-html.ts'
export { readNexisText } from './read-nexis-text.ts'
