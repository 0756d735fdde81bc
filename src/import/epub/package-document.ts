import { parseUrl } from '#node/parse-url'
import { scanXml, type XmlHandlers } from '../xml/index.ts'

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
  const reader = new PackageReader(name)
  return scanXml(bytes, reader, { prefixes }).ok ? reader.finish() : null
}

type Attributes = Readonly<Record<string, string>>

interface OpenField {
  readonly name: string
  readonly role: string | null
  /** Of the element, or of the one that it refines. */
  readonly id: string
  value: string
}

class PackageReader implements XmlHandlers {
  readonly #name: string
  readonly #items = new Map<string, Item>()
  readonly #order: string[] = []
  readonly #contents = new Set<string>()
  readonly #fields: OpenField[] = []
  /** What was done by the creator with this id (EPUB 3). */
  readonly #roles = new Map<string, string>()
  #field: OpenField | null = null

  constructor(name: string) {
    this.#name = name
  }

  readonly open: XmlHandlers['open'] = (element, attributes) => {
    if (element === 'opf:item') this.#item(attributes)
    else if (element === 'opf:itemref') this.#order.push(attributes['idref'] ?? '')
    else if (element === 'opf:reference') this.#reference(attributes)
    else if (element.startsWith('dc:')) this.#field = fieldOf(element, attributes)
    else if (element === 'opf:meta' && attributes['property'] === 'role') {
      this.#field = { name: 'role', value: '', role: null, id: attributes['refines']?.slice(1) ?? '' }
    }
  }

  readonly close: XmlHandlers['close'] = () => {
    const field = this.#field
    this.#field = null
    if (field === null) return
    field.value = field.value.replaceAll(/\s+/g, ' ').trim()
    if (field.name === 'role') this.#roles.set(field.id, field.value)
    else if (field.value !== '') this.#fields.push(field)
  }

  readonly text: XmlHandlers['text'] = (characters) => {
    if (this.#field !== null && this.#field.value.length < longestField) this.#field.value += characters
  }

  finish(): PackageDocument {
    return {
      spine: this.#order.flatMap((id) => {
        const item = this.#items.get(id)
        return item !== undefined && textTypes.test(item.type) ? [item.href] : []
      }),
      contents: new Set([...this.#contents, ...[...this.#items.values()].filter(({ isContents }) => isContents).map(({ href }) => href)]),
      fields: this.#fields.map(({ name, value, role, id }) => ({ name, value, role: role ?? this.#roles.get(id) ?? null })),
    }
  }

  #item({ id = '', href = '', properties = '', 'media-type': type = '' }: Attributes): void {
    this.#items.set(id, { href: resolved(this.#name, href), type, isContents: properties.split(/\s+/).includes('nav') })
  }

  #reference({ type = '', href = '' }: Attributes): void {
    if (type.toLowerCase() === 'toc') this.#contents.add(resolved(this.#name, href))
  }
}

const longestField = 2000
/** Pictures may stand in the spine too. */
const textTypes = /html|^$|dtbook|oeb1-document/

function fieldOf(element: string, attributes: Attributes): OpenField {
  const role = attributes['opf:role'] ?? attributes['opf:event'] ?? null
  return { name: element.slice('dc:'.length), value: '', role, id: attributes['id'] ?? '' }
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

/** A file’s name from the root of the archive, of an address relative to the file that names it. */
export function resolved(from: string, href: string): string {
  const url = parseUrl(href, `file:///${from}`)
  if (url === null) return href
  const path = url.pathname.slice(1)
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone “%”: it is looked for as it stands.
    return path
  }
}
