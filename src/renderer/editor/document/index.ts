export { documentExtensions } from './document-extensions.ts'
export { briefToDocument } from './conversion/brief-to-document.ts'
export { documentToBrief } from './conversion/document-to-brief.ts'
export { citeItems } from './schema/citation.ts'
