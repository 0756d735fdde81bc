import type { ImportProblem } from '#ipc/worker-api'
import { parseUrl } from '#node/parse-url'
import { type XmlHandlers, scanXml } from '../xml/index.ts'
import { importProblemOf, readZip } from '../zip/index.ts'

/** An Office file as its parts, by name without a leading “/”. Pictures and other binary parts are held against the limits but not unpacked. */
export interface OfficePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The document itself, such as `word/document.xml`. */
  readonly main: string
  /** What the document’s relations point to, by their id. */
  readonly related: ReadonlyMap<string, Relation>
}

interface Relation {
  /** The last piece of the relation’s type: `footnotes`, `header`, `aFChunk`. */
  readonly type: string
  readonly target: string
}

type OpenedPackage = { readonly ok: true; readonly file: OfficePackage } | { readonly ok: false; readonly problem: ImportProblem }

/** Opens a WordprocessingML package (ISO/IEC 29500-2); a macro-enabled document or a template is the same with another content type. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const zip = readZip(bytes, { only: (name) => readable.test(name) })
  if (!zip.ok) return { ok: false, problem: importProblemOf(zip.problem) }
  // Some .NET programs write names with backslashes.
  const parts = new Map(Array.from(zip.parts, ([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]))
  const top = relationsOf(parts, '')
  const main = [...(top?.values() ?? [])].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const related = parts.has(main) ? relationsOf(parts, main) : null
  if (top === null || related === null) return { ok: false, problem: { kind: 'damaged-file', part: main } }
  return { ok: true, file: { parts, main, related } }
}

const readable = /\.(?:xml|rels|mht|mhtml|html?|xhtml|txt|rtf)$/i

/** Reads one part; `null` where the file has none of that name. A part that is no XML as packages have it (ISO/IEC 29500-2, 8.1.4: no document type) is a problem. */
export function scanPart(file: Pick<OfficePackage, 'parts'>, name: string, handlers: XmlHandlers): ImportProblem | null {
  const part = file.parts.get(name)
  if (part === undefined) return null
  return scanXml(part, handlers, { prefixes, noDoctype: true }).ok ? null : { kind: 'damaged-file', part: name }
}

/** The parts of one type, in the order of the document’s relations. */
export function partsOfType({ related, parts }: OfficePackage, type: string): readonly string[] {
  return [
    ...new Set(
      [...related.values()].filter((relation) => relation.type === type && parts.has(relation.target)).map(({ target }) => target),
    ),
  ]
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The second of each pair is that of “strict” documents (ISO/IEC 29500-1). */
const prefixes: ReadonlyMap<string, string> = new Map([
  [word, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
])

function relationsOf(parts: OfficePackage['parts'], source: string): ReadonlyMap<string, Relation> | null {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : ''
  const related = new Map<string, Relation>()
  const open: XmlHandlers['open'] = (name, { Id, Type, Target, TargetMode }) => {
    if (!/(?:^|:)Relationship$/.test(name) || Id === undefined || Type === undefined || Target === undefined || TargetMode === 'External')
      return
    related.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) })
  }
  const problem = scanPart({ parts }, `${folder}_rels/${source.slice(folder.length)}.rels`, { open, close: ignore, text: ignore })
  return problem === null ? related : null
}

function resolved(folder: string, target: string): string {
  const url = parseUrl(target, `file:///${folder}`)
  return url === null ? target : decodedPath(url.pathname.slice(1))
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone “%”: no part has such a name, and it is looked for as it stands.
    return path
  }
}

/** For events that do not matter. */
export function ignore(): void {}
