import type { Paragraph, Receipt } from '#core/article'
import type { ImportProblem } from '#ipc/worker-api'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import { describe, unknownProperties } from '../office/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { scanXml } from '../xml/index.ts'
import { importProblemOf, readZip } from '../zip/index.ts'
import { bookMetadata } from './book-metadata.ts'
import { type PackageDocument, readPackageDocument, resolved } from './package-document.ts'
import { readChapter } from './read-chapter.ts'

/** Reads a book as one article, its chapters in reading order with their headings: one article a chapter would flood the library. */
export function readEpub({ bytes }: Source): ReadResult {
  const zip = readZip(bytes, { only: (name) => readable.test(name) })
  if (!zip.ok) return { ok: false, problem: importProblemOf(zip.problem) }
  const { parts } = zip
  const name = rootFile(parts.get('META-INF/container.xml'))
  const part = name === null ? undefined : parts.get(name)
  const book = name === null || part === undefined ? null : readPackageDocument(part, name)
  if (book === null) return { ok: false, problem: { kind: 'damaged-file', part: name ?? 'META-INF/container.xml' } }
  const problem = protection(book, parts.get('META-INF/encryption.xml')) ?? excess(book, parts)
  return problem === null ? readBook(book, parts) : { ok: false, problem }
}

const readable = /\.(?:x?html?|xml|opf|xht)$/i
const megabyte = 1_000_000
/** Bytes of text. The longest novels have four million; a page’s tree takes some twenty times its size in memory while it is read. */
const limits = { chapter: 8 * megabyte, book: 40 * megabyte }

/** The package document that a reader opens first (EPUB OCF 3.3, 4.2.6.3.1). */
function rootFile(container: Uint8Array | undefined): string | null {
  let path: string | null = null
  if (container === undefined) return null
  const scanned = scanXml(container, {
    open: (element, attributes) => {
      if (/(?:^|:)rootfile$/.test(element)) path ??= attributes['full-path'] ?? null
    },
    close: () => {},
    text: () => {},
  })
  return scanned.ok ? path : null
}

/** Encrypted fonts are common and harm nobody; an encrypted chapter means that the book is locked to a reader’s account (EPUB OCF 3.3, 4.2.6.3.2). */
function protection(book: PackageDocument, encryption: Uint8Array | undefined): ImportProblem | null {
  if (encryption === undefined) return null
  const encrypted = new Set<string>()
  scanXml(encryption, {
    open: (element, { URI }) => {
      if (/(?:^|:)CipherReference$/.test(element) && URI !== undefined) encrypted.add(resolved('', URI))
    },
    close: () => {},
    text: () => {},
  })
  return book.spine.some((chapter) => encrypted.has(chapter)) ? { kind: 'password-protected' } : null
}

function excess(book: PackageDocument, parts: ReadonlyMap<string, Uint8Array>): ImportProblem | null {
  const sizes = book.spine.map((chapter) => parts.get(chapter)?.length ?? 0)
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
  if (largest > limits.chapter) return { kind: 'unpacks-too-large', bytes: largest, limit: limits.chapter }
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return all > limits.book ? { kind: 'unpacks-too-large', bytes: all, limit: limits.book } : null
}

function readBook(book: PackageDocument, parts: ReadonlyMap<string, Uint8Array>): ReadResult {
  const paragraphs: Paragraph[] = []
  const left: Receipt['dropped'][number][] = []
  // A chapter may stand in the spine more than once, and is read once.
  const names = [...new Set(book.spine)]
  for (const name of names) {
    const read = readChapter(parts.get(name) ?? new Uint8Array())
    if (book.contents.has(name)) left.push(dropped('book', 'receipt.dropped.contents-list', read.map(({ text }) => text).join(' ')))
    else append(paragraphs, read)
  }
  return finishBook(
    book,
    paragraphs,
    left,
    names.some((name) => !parts.has(name)),
  )
}

function finishBook(book: PackageDocument, paragraphs: readonly Paragraph[], left: Receipt['dropped'], missing: boolean): ReadResult {
  const stated = bookMetadata(book.fields)
  const blocks = paragraphs.map(({ kind, text }) => ({ kind, text, level: null }))
  const described = describe(blocks, { ...unknownProperties, title: stated.title ?? null })
  return finishArticle({
    reader: 'epub',
    encoding: 'utf-8',
    metadata: {
      ...described.metadata,
      ...stated,
      title: stated.title ?? described.metadata.title,
      byline: stated.byline ?? described.metadata.byline,
      published: stated.published ?? described.metadata.published,
      rights: stated.rights ?? described.metadata.rights,
    },
    paragraphs: described.paragraphs,
    dropped: addUp(left.filter(({ words }) => words > 0)),
    warnings: missing ? ['receipt.warning.missing-chapters'] : [],
  })
}

/** Not by spreading: a chapter may have more paragraphs than a call may have arguments. */
function append(paragraphs: Paragraph[], more: readonly Paragraph[]): void {
  for (const paragraph of more) paragraphs.push(paragraph)
}
