import { scanXml } from '../xml/index.ts'

/** What a book says of itself and which of its files are its text (EPUB 3.3, 5; the same in EPUB 2). */
export interface PackageDocument {
  /** Names of the files of the spine in reading order, from the root of the archive. */
  readonly spine: readonly string[]
  /** Files that are nothing but a table of contents. */
  readonly contents: ReadonlySet<string>
  /** As written, by element name without prefix; in the file’s order. */
  readonly fields: readonly PackageField[]
}

export interface PackageField {
  readonly name: string
  readonly value: string
  /** What a date is of: `publication`, `creation`, `modification`; what a creator did: `aut`, `trl`. `null` where it is not said. */
  readonly role: string | null
}

interface Item {
  readonly href: string
  readonly type: string
  readonly isContents: boolean
}

/** Reads the package document `name`; `null` where it is no XML. */
export function readPackageDocument(bytes: Uint8Array, name: string): PackageDocument | null {
  const items = new Map<string, Item>()
  const order: string[] = []
  const contents = new Set<string>()
  const fields: (PackageField & { readonly id: string })[] = []
  const refined = new Map<string, string>()
  let field: { name: string; value: string; role: string | null; id: string } | null = null
  const scanned = scanXml(
    bytes,
    {
      open: (element, attributes) => {
        const { id = '', href = '', idref = '', type = '', property } = attributes
        if (element === 'opf:item') {
          const isContents = attributes['properties']?.split(/\s+/).includes('nav') === true
          items.set(id, { href: resolved(name, href), type: attributes['media-type'] ?? '', isContents })
        }
        if (element === 'opf:itemref') order.push(idref)
        if (element === 'opf:reference' && type.toLowerCase() === 'toc') contents.add(resolved(name, href))
        if (element.startsWith('dc:'))
          field = { name: element.slice(3), value: '', role: attributes['opf:role'] ?? attributes['opf:event'] ?? null, id }
        if (element === 'opf:meta' && property === 'role')
          field = { name: 'role', value: '', role: null, id: attributes['refines']?.slice(1) ?? '' }
      },
      close: () => {
        if (field !== null && field.name === 'role') refined.set(field.id, field.value.trim())
        else if (field !== null && field.value.trim() !== '') fields.push({ ...field, value: field.value.replaceAll(/\s+/g, ' ').trim() })
        field = null
      },
      text: (characters) => {
        if (field !== null && field.value.length < 2000) field.value += characters
      },
    },
    { prefixes },
  )
  if (!scanned.ok) return null
  for (const { href, isContents } of items.values()) if (isContents) contents.add(href)
  return {
    spine: order.flatMap((id) => (/html|^$|dtbook|oeb1-document/.test(items.get(id)?.type ?? '-') ? [items.get(id)?.href ?? ''] : [])),
    contents,
    fields: fields.map(({ name: fieldName, value, role, id }) => ({ name: fieldName, value, role: role ?? refined.get(id) ?? null })),
  }
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

/** A file’s name from the root of the archive, of an address relative to the file that names it. */
export function resolved(from: string, href: string): string {
  if (!URL.canParse(href, `file:///${from}`)) return href
  const path = new URL(href, `file:///${from}`).pathname.slice(1)
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone “%”: it is looked for as it stands.
    return path
  }
}
