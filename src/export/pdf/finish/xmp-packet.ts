import { metadataText } from './metadata-text.ts'
import type { PdfStandard } from './pdf-standard.ts'

/** What a file says of itself. `id` is a UUID made of what is in it. */
export interface FileFacts {
  readonly title: string
  readonly language: string
  readonly keywords: string | null
  readonly creator: string
  readonly producer: string
  readonly pages: number
  readonly id: string
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpTPg: 'http://ns.adobe.com/xap/1.0/t/pg/',
}
const claimed = {
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}

/** A file’s metadata as XMP (ISO 16684-1), with the claim of a standard or without one. PDF/A knows nothing of PDF/UA’s mark, so that it comes with its description (ISO 19005-2, 6.6.2.3). */
export function xmpPacket(facts: FileFacts, standard: PdfStandard | null): Uint8Array {
  const properties = [
    element('dc:format', 'application/pdf'),
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(facts.keywords === null ? [] : [element('pdf:Keywords', facts.keywords)]),
    element('pdf:Producer', facts.producer),
    element('xmp:CreatorTool', facts.creator),
    element('xmpMM:DocumentID', `uuid:${facts.id}`),
    element('xmpMM:InstanceID', `uuid:${facts.id}`),
    element('xmpTPg:NPages', String(facts.pages)),
    ...(standard === null ? [] : claimsOf(standard)),
  ]
  const declared = Object.entries(standard === null ? namespaces : { ...namespaces, ...claimed })
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('')
  return Buffer.from(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF${declared}><rdf:Description rdf:about="">
${properties.join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`,
  )
}

function claimsOf(standard: PdfStandard): readonly string[] {
  return [
    element('pdfaid:part', { 'ua1+a2a': '2', 'ua1+a3a': '3' }[standard]),
    element('pdfaid:conformance', 'A'),
    element('pdfuaid:part', '1'),
    `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${claimed.pdfuaid}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`,
  ]
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

/** As text of XML. What XML has no place for is not in it: see `metadataText`. */
function escaped(text: string): string {
  return metadataText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
