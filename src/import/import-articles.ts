import { type Article, articleSchema } from '#core/article'
import type { Imported } from '#ipc/worker-api'
import * as v from 'valibot'
import { detect } from './detect/index.ts'
import type { ReadArticle } from './read-result.ts'
import { type Format, importLimits } from './import-limits.ts'
import { readers } from './readers.ts'
import { sha256 } from './sha256.ts'

/**
 * Reads the articles of one file. It never throws: whatever the bytes are, the answer is articles or a problem.
 * `name` may carry a folder, which is not kept. The same bytes give the same ids on every machine.
 */
export async function importArticles(bytes: Uint8Array, name: string): Promise<Imported> {
  try {
    return await readSource(bytes, name.split(/[\\/]/).at(-1) ?? name)
  } catch {
    // A bug of ours, or a stack or memory exhausted by the input: the person gets a sentence, not a stack trace.
    return { ok: false, problem: { kind: 'reader-failed' } }
  }
}

async function readSource(bytes: Uint8Array, name: string): Promise<Imported> {
  const largest = Math.max(...Object.values(importLimits))
  if (bytes.length > largest) return tooLarge(bytes.length, largest)
  const detected = detect(bytes, name)
  if (!detected.ok) return detected
  const { format } = detected
  if (bytes.length > importLimits[format]) return tooLarge(bytes.length, importLimits[format])
  const result = await readers[format].read({ bytes, name })
  if (!result.ok) return result
  const hash = await sha256(bytes)
  const articles = await Promise.all(result.articles.map((read, index) => toArticle(read, { bytes, name, format, hash, index })))
  return { ok: true, articles }
}

interface Origin {
  readonly bytes: Uint8Array
  readonly name: string
  readonly format: Format
  readonly hash: string
  /** The article's place in its file, from 0. */
  readonly index: number
}

async function toArticle(read: ReadArticle, origin: Origin): Promise<Article> {
  const { bytes, name, format, hash, index } = origin
  const place = await sha256(new TextEncoder().encode(`${hash}:${index}`))
  return v.parse(articleSchema, {
    id: `a-${place.slice(0, 20)}`,
    original: { sha256: hash, name, mediaType: readers[format].mediaType, bytes: bytes.length },
    metadata: read.metadata,
    paragraphs: read.paragraphs,
    receipt: read.receipt,
  })
}

function tooLarge(bytes: number, limit: number): Imported {
  return { ok: false, problem: { kind: 'too-large', bytes, limit } }
}
