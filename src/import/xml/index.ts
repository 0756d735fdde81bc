export { parseXml, type XmlElement } from './parse-xml.ts'
export { childElements, elementsNamed, textOfXml } from './walk-xml.ts'
