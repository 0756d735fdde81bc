import { strToU8, zipSync } from 'fflate'

/** A Word file with `body` inside its `w:body`, and any other parts by their name. `styles` are `w:style` elements. */
export function docxOf(
  body: string,
  { parts = {}, styles = '' }: { readonly parts?: Readonly<Record<string, string>>; readonly styles?: string } = {},
): Uint8Array {
  const related = Object.keys(parts)
    .filter((name) => name.startsWith('word/'))
    .map((name, index) => relation(`r${index + 1}`, typeOf(name), name.slice('word/'.length)))
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(related.join('')),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': wordPart('styles', styles),
    ...parts,
  })
}

/** A part of a Word file with the namespaces that parts use. */
export function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${root}>`
}

/** docProps/core.xml. */
export function coreProperties(fields: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${fields}</cp:coreProperties>`
}

/** An OpenDocument text with `text` inside its `office:text`. */
export function odtOf(
  text: string,
  {
    styles = '',
    meta = '',
    parts = {},
  }: { readonly styles?: string; readonly meta?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'meta.xml': odfPart('document-meta', `<office:meta>${meta}</office:meta>`),
    'styles.xml': odfPart('document-styles', styles),
    'content.xml': odfPart('document-content', `<office:body><office:text>${text}</office:text></office:body>`),
    ...parts,
  })
}

/** A part of an OpenDocument file, or a flat file whole. */
export function odfPart(root: string, content: string, attributes = ''): string {
  const namespaces = ['office', 'style', 'text', 'table', 'meta'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${namespaces.join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"${attributes}>${content}</office:${root}>`
}

/** A zip of texts, its first part stored as it is. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text], index) => [name, [strToU8(text), { level: index === 0 ? 0 : 6 }]])),
  )
}

function relations(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
}

/** `word/header1.xml` is of type `header`, `word/afchunk.htm` of `aFChunk`. */
function typeOf(name: string): string {
  return name.includes('afchunk') ? 'aFChunk' : (/([a-z]+)\d*\.xml$/i.exec(name)?.[1] ?? '')
}
