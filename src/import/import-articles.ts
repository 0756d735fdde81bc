import { type Article, articleSchema } from '#core/article'
import type { Imported, ImportProblem } from '#ipc/worker-api'
import * as v from 'valibot'
import { detect } from './detect/index.ts'
import type { ReadArticle, ReadResult, ReadWithin, Source } from './read-result.ts'
import { type Format, importLimits } from './import-limits.ts'
import { withNameHints } from './name-hints.ts'
import { readers } from './readers.ts'
import { sha256 } from './sha256.ts'
import { webAddress } from './web-address.ts'

/** What the server of a fetched page said of it. */
interface Fetched {
  readonly address: string | null
  readonly charset: string | null
}

/**
 * Reads the articles of one file. It never throws: whatever the bytes are, the answer is articles or a problem.
 * `name` may carry a folder, which is not kept. The same bytes give the same ids on every machine.
 */
export async function importArticles(bytes: Uint8Array, name: string, fetched: Fetched | null = null): Promise<Imported> {
  try {
    return await readSource({ bytes, name: name.split(/[\\/]/).at(-1) ?? name, ...fetched })
  } catch {
    // A bug of ours, or a stack or memory exhausted by the input: the person gets a sentence, not a stack trace.
    return { ok: false, problem: { kind: 'reader-failed' } }
  }
}

async function readSource(source: Source): Promise<Imported> {
  const { format, result } = await readBytes(source, 0)
  if (!result.ok) return result
  const hash = await sha256(source.bytes)
  const read = result.articles.length === 1 ? result.articles.map((article) => withAddress(article, source)) : result.articles
  const articles = await Promise.all(read.map((article, index) => toArticle(article, { source, format, hash, index })))
  return { ok: true, articles, references: result.references ?? [] }
}

/** Where a page was fetched counts for less than the address it states. */
function withAddress(article: ReadArticle, { address }: Source): ReadArticle {
  const url = article.metadata.url ?? webAddress(address ?? '')
  return { ...article, metadata: { ...article.metadata, url } }
}

interface BytesRead {
  readonly format: Format
  readonly result: ReadResult
}

/** A mail in a mail in a mail is somebody’s thread; deeper is somebody’s trap. */
const deepest = 4

/** Reads a file, or one inside another: `depth` counts the files around it. */
async function readBytes(source: Source, depth: number): Promise<BytesRead> {
  const { bytes, name } = source
  const largest = Math.max(...Object.values(importLimits))
  if (bytes.length > largest) return refused({ kind: 'too-large', bytes: bytes.length, limit: largest })
  const detected = detect(bytes, name)
  if (!detected.ok) return refused(detected.problem)
  const { format } = detected
  if (bytes.length > importLimits[format]) return refused({ kind: 'too-large', bytes: bytes.length, limit: importLimits[format] })
  const { forms, read } = readers[format]
  for (const form of forms) {
    // oxlint-disable-next-line no-await-in-loop -- asked one after another: the first that knows the file reads it
    const result = await form(source)
    if (result !== null) return { format, result }
  }
  const readWithin: ReadWithin = async (inner) =>
    depth < deepest ? (await readBytes(inner, depth + 1)).result : { ok: false, problem: { kind: 'unsupported', extension: 'eml' } }
  return { format, result: await read(source, readWithin) }
}

function refused(problem: ImportProblem): BytesRead {
  return { format: 'text', result: { ok: false, problem } }
}

interface Origin {
  readonly source: Source
  readonly format: Format
  readonly hash: string
  /** The article's place in its file, from 0. */
  readonly index: number
}

async function toArticle(read: ReadArticle, origin: Origin): Promise<Article> {
  const { source, format, hash, index } = origin
  const place = await sha256(new TextEncoder().encode(`${hash}:${index}`))
  return v.parse(articleSchema, {
    id: `a-${place.slice(0, 20)}`,
    original: { sha256: hash, name: source.name, mediaType: readers[format].mediaType, bytes: source.bytes.length },
    metadata: read.metadata,
    paragraphs: read.paragraphs,
    receipt: withNameHints(read, source.name),
  })
}
