import { type PDFDict, PDFStream } from 'pdf-lib'
import { SaxesParser } from 'saxes'
import { valueAt } from '../../pdf-objects.ts'
import { unpacked } from '../../file/unpacked.ts'

/** A property of a file’s metadata (XMP). Of a list, its values with commas between. */
export interface Property {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  readonly value: string
}

export interface Metadata {
  readonly stream: PDFStream
  readonly packet: string
  readonly properties: readonly Property[]
  /** What its extension schemas describe: a namespace, a space and a property’s name each. */
  readonly described: ReadonlySet<string>
  /** Why it is not well-formed, if so. */
  readonly trouble: string | null
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const extension = 'http://www.aiim.org/pdfa/ns/extension/'

interface Node {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  readonly children: Node[]
  text: string
}

/** The catalogue’s metadata; `null` where it has none. */
export function readMetadata(catalog: PDFDict): Metadata | null {
  const stream = valueAt(catalog, 'Metadata')
  if (!(stream instanceof PDFStream)) return null
  try {
    const packet = new TextDecoder('utf-8', { fatal: true }).decode(unpacked(stream))
    const properties = descriptionsIn(treeOf(packet)).flatMap(({ children }) => children)
    return {
      stream,
      packet,
      properties: properties.map((node) => ({ namespace: node.namespace, prefix: node.prefix, name: node.name, value: valueOf(node) })),
      described: new Set(properties.filter(({ namespace }) => namespace === extension).flatMap(descriptionsOf)),
      trouble: null,
    }
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error)
    return { stream, packet: '', properties: [], described: new Set(), trouble }
  }
}

export function propertyOf(metadata: Metadata | null, namespace: string, name: string): Property | null {
  return metadata?.properties.find((property) => property.namespace === namespace && property.name === name) ?? null
}

function treeOf(packet: string): Node {
  const top: Node = { namespace: '', prefix: '', name: '', children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  // Entities of one’s own are how a small packet becomes a large one.
  parser.on('doctype', () => {
    throw new Error('a document type in the metadata')
  })
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const node: Node = { namespace: uri, prefix, name: local, children: [], text: '' }
    for (const attribute of Object.values(attributes))
      if (attribute.uri !== rdf && attribute.prefix !== 'xmlns' && attribute.prefix !== 'xml' && attribute.prefix !== '')
        node.children.push({
          namespace: attribute.uri,
          prefix: attribute.prefix,
          name: attribute.local,
          children: [],
          text: attribute.value,
        })
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node !== undefined) node.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(packet.replace(/^\uFEFF/u, '')).close()
  return top
}

function descriptionsIn(node: Node): readonly Node[] {
  const found = [node]
  for (const each of found) found.push(...each.children.filter((child) => child.name !== 'Description' || child.namespace !== rdf))
  return found.flatMap(({ children }) => children.filter(({ name, namespace }) => name === 'Description' && namespace === rdf))
}

function valueOf({ children, text }: Node): string {
  const items = children.flatMap((child) =>
    child.namespace === rdf && ['Alt', 'Bag', 'Seq'].includes(child.name) ? child.children : [child],
  )
  return items.length === 0 ? text.trim() : items.map(valueOf).join(', ')
}

function descriptionsOf(schemas: Node): readonly string[] {
  return leavesWith(schemas, 'namespaceURI').flatMap((schema) => {
    const namespace = schema.children.find(({ name }) => name === 'namespaceURI')?.text.trim() ?? ''
    return leavesWith(schema, 'category').map(
      (property) => `${namespace} ${property.children.find(({ name }) => name === 'name')?.text.trim() ?? ''}`,
    )
  })
}

/** The nodes within one that directly have a child of this name. */
function leavesWith(node: Node, name: string): readonly Node[] {
  const own = node.children.some((child) => child.name === name) ? [node] : []
  return [...own, ...node.children.flatMap((child) => leavesWith(child, name))]
}
