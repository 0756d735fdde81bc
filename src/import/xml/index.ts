export { parseXml, type XmlElement } from './parse-xml.ts'
export { scanXml, type XmlHandlers } from './scan-xml.ts'
export { childElements, elementsNamed, textOfXml } from './walk-xml.ts'
