const transitional = 'http://schemas.openxmlformats.org'

/** The prefixes by which rules name what is in these namespaces. Word’s own are used in every file it writes, but a file may choose others. */
const known: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${transitional}/package/2006/relationships`, ''],
  [`${transitional}/package/2006/content-types`, ''],
  [`${transitional}/package/2006/metadata/core-properties`, 'cp'],
  [`${transitional}/officeDocument/2006/custom-properties`, 'op'],
  [`${transitional}/officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${transitional}/officeDocument/2006/customXml`, 'ds'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:attache:brief-map:1', 'map'],
])

/** The prefix that rules know for a namespace; one that they know nothing of keeps its address in braces. */
export function prefixOf(namespace: string): string {
  return known.get(namespace) ?? `{${namespace}}`
}
