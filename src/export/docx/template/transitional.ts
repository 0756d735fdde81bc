import { xmlText } from './read-xml.ts'

const strict = /http:\/\/purl\.oclc\.org\/ooxml\/([A-Za-z]+)\/([A-Za-z]+)/gu

/** Where a name differs by more than the year. */
const renamed: Readonly<Record<string, string>> = { extendedProperties: 'extended-properties', customProperties: 'custom-properties' }

/** The entries of a package in the namespaces of the transitional format (ISO/IEC 29500-4), which is what we write: those of the strict one (ISO/IEC 29500-1) are named anew. Every other file stays as it is. */
export function transitional(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([name, bytes]) => [name, /\.(?:xml|rels)$/iu.test(name) ? renamedIn(bytes) : bytes]))
}

function renamedIn(bytes: Uint8Array): Uint8Array {
  const xml = xmlText(bytes)
  if (xml === null || !xml.includes('http://purl.oclc.org/ooxml/')) return bytes
  const text = xml
    .replaceAll(strict, (_, family: string, name: string) => `http://schemas.openxmlformats.org/${family}/2006/${renamed[name] ?? name}`)
    .replace(/\s[\w.-]+:conformance\s*=\s*["']strict["']/u, '')
    .replace(/^\s*<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')
  return new TextEncoder().encode(text)
}
