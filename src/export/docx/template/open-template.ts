import type { Document } from '@xmldom/xmldom'
import { posix } from 'node:path'
import { readZip } from '#node/read-zip'
import { contentTypesOf, type ContentTypes, readContentTypes } from './content-types.ts'
import { propertiesAsked } from './custom-properties.ts'
import { findPlace } from './find-place.ts'
import { holdsMacros } from './holds-macros.ts'
import { purposeOf, readRelationships } from './relationships.ts'
import { placeholdersIn, type Placeholder } from './placeholders.ts'
import { type Sheet, sheetAt } from './sheet.ts'
import { readXml } from './read-xml.ts'
import { transitional } from './transitional.ts'
import { readPackage, type WordPackage, xmlOf } from './word-package.ts'

/** Why a file cannot be a template: it is no Word document; it could run code; it is not whole, or not what it says; or it opens with a password. */
export type TemplateFault = 'notWord' | 'macro' | 'damaged' | 'encrypted'

/** A user's template, checked and taken to pieces. It can be fitted once. */
export interface Template {
  /** The paper at the place of the brief: what is laid out for the width of the text is laid out for this. */
  readonly sheet: Sheet
  /** What the template's own text says of the brief, by placeholders: the brief need not say it again. */
  readonly says: ReadonlySet<Placeholder>
  readonly package: WordPackage
  readonly document: Document
  /** The properties that its owner gave it; `null` where there are none. */
  readonly properties: Document | null
  /** The names of those that its fields ask for. */
  readonly asks: readonly string[]
}

export type Opened = { readonly kind: 'opened'; readonly template: Template } | { readonly kind: 'bad'; readonly reason: TemplateFault }

/** Opens a .docx or .dotx, which may come from anybody: nothing is unpacked beyond the limits of `readZip`, no DOCTYPE is read, and nothing stays that would run or be fetched. */
export function openTemplate(bytes: Uint8Array): Opened {
  const files = readFiles(bytes)
  if (typeof files === 'string') return { kind: 'bad', reason: files }
  const read = readWordPackage(files)
  if (typeof read === 'string') return { kind: 'bad', reason: read }
  const document = xmlOf(read, read.main)
  if (document?.documentElement?.localName !== 'document') return { kind: 'bad', reason: 'damaged' }
  if (holdsMacros(read)) return { kind: 'bad', reason: 'macro' }
  const sheet = sheetAt(document, findPlace(document)?.at ?? null)
  return {
    kind: 'opened',
    template: {
      package: read,
      document,
      sheet,
      says: placeholdersIn(document),
      properties: propertiesIn(files),
      asks: propertiesAsked(read),
    },
  }
}

function readWordPackage(files: ReadonlyMap<string, Uint8Array>): WordPackage | TemplateFault {
  const types = readContentTypes(files.get('[Content_Types].xml'))
  if (types === null) return files.has('[Content_Types].xml') ? 'damaged' : 'notWord'
  const main = rootPart(files, 'officeDocument')
  const fault = main === null ? 'notWord' : typeFault(main, types, files)
  if (main === null || fault !== null) return fault ?? 'notWord'
  return withUsualName(readPackage(files, { main, types, isOurs: false })) ?? 'damaged'
}

/** Word on the web calls the document “document2.xml”. Readers know it by its relationship, but not all do. */
function withUsualName(read: WordPackage | null): WordPackage | null {
  const usual = 'word/document.xml'
  const part = read?.parts.get(read.main)
  if (read === null || part === undefined || posix.dirname(read.main) !== 'word' || read.parts.has(usual)) return read
  return { main: usual, parts: new Map([...read.parts].map(([name, each]) => [name === read.main ? usual : name, each])) }
}

/** The entries of the zip in the namespaces of the transitional format, by name. */
function readFiles(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | TemplateFault {
  if (isCompoundFile(bytes)) return holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'notWord'
  const zip = readZip(bytes)
  if (!zip.ok) return zip.problem.kind === 'not-a-zip' ? 'notWord' : 'damaged'
  const entries = [...zip.parts].filter(([name]) => !name.endsWith('/'))
  return entries.some(([name]) => leadsOut.test(name)) ? 'damaged' : transitional(new Map(entries))
}

/** What no name of a part has: it is a path from the top of the package on, whoever unpacks it. */
const leadsOut = /^\/|\\|(?:^|\/)\.\.?(?:\/|$)|[\p{Cc}:]/u

/** [MS-CFB]: a file of Word before 2007, or one behind a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
}

/** Whether a stream has this name: names stand in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le')
}

function rootPart(files: ReadonlyMap<string, Uint8Array>, purpose: string): string | null {
  const relationships = readRelationships(files.get('_rels/.rels'), '')
  return relationships?.find((each) => !each.isExternal && purposeOf(each) === purpose)?.target ?? null
}

function propertiesIn(files: ReadonlyMap<string, Uint8Array>): Document | null {
  const part = files.get(rootPart(files, 'custom-properties') ?? '')
  return part === undefined ? null : readXml(part)
}

const documentTypes = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/u

function typeFault(main: string, types: ContentTypes, files: ReadonlyMap<string, Uint8Array>): TemplateFault | null {
  const type = contentTypesOf(main, types)
  if (type === null) return files.has(main) ? 'notWord' : 'damaged'
  if (/^application\/vnd\.ms-word\..*macroEnabled/iu.test(type)) return 'macro'
  return documentTypes.test(type) ? null : 'notWord'
}
