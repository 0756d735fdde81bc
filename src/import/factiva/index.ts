export { readFactivaHtml } from './read-factiva-html.ts'
export { readFactivaXml } from './read-factiva-xml.ts'
