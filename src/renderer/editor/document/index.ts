export { documentExtensions } from './document-extensions.ts'
