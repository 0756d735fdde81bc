import type { ImportProblem } from '#ipc/worker-api'
import { finishArticle } from '../finish-article.ts'
import { describe, droppedParts } from '../office/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { scanXml } from '../xml/index.ts'
import { importProblemOf, readZip } from '../zip/index.ts'
import { type OdtContent, OdtReader } from './odt-reader.ts'

/** Reads an OpenDocument text, zipped or flat, as one article: notes after the paragraphs that refer to them, tables row by row. */
export function readOdt({ bytes }: Source): ReadResult {
  const reader = new OdtReader()
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const problem = isZip ? scanPackage(bytes, reader) : scanPart(bytes, 'office:document', reader)
  return problem === null ? finish(reader.finish()) : { ok: false, problem }
}

const parts: ReadonlySet<string> = new Set(['meta.xml', 'styles.xml', 'content.xml', 'META-INF/manifest.xml', 'encrypted-package'])

function scanPackage(bytes: Uint8Array, reader: OdtReader): ImportProblem | null {
  const zip = readZip(bytes, { only: (name) => parts.has(name) })
  if (!zip.ok) return importProblemOf(zip.problem)
  // A document under a password says so in its manifest (ODF 1.3 part 2, 4.6).
  const manifest = new TextDecoder().decode(zip.parts.get('META-INF/manifest.xml'))
  if (zip.parts.has('encrypted-package') || manifest.includes('encryption-data')) return { kind: 'password-protected' }
  if (!zip.parts.has('content.xml')) return { kind: 'damaged-file', part: 'content.xml' }
  for (const name of ['meta.xml', 'styles.xml', 'content.xml']) {
    const part = zip.parts.get(name)
    const problem = part === undefined ? null : scanPart(part, name, reader)
    if (problem !== null) return problem
  }
  return null
}

function scanPart(bytes: Uint8Array, part: string, reader: OdtReader): ImportProblem | null {
  return scanXml(bytes, reader, { prefixes }).ok ? null : { kind: 'damaged-file', part }
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'meta'].map((name): [string, string] => [
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
    name,
  ]),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

function finish({ blocks, leftOut, properties, tracked, noted }: OdtContent): ReadResult {
  const { metadata, paragraphs, suggestions, contents } = describe(blocks, properties)
  return finishArticle({
    reader: 'odt',
    encoding: 'utf-8',
    metadata,
    paragraphs,
    dropped: droppedParts(leftOut, contents),
    warnings: [...(tracked ? ['receipt.warning.tracked-changes'] : []), ...(noted ? ['receipt.warning.notes-in-text'] : [])],
    suggestions,
  })
}
