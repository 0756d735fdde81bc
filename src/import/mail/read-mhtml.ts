import type { ReadResult, ReadWithin, Source } from '../read-result.ts'
import { webAddress } from '../web-address.ts'
import { decodePart } from './decode-part.ts'
import { fieldOf, type MailPart, parameterOf } from './mail-part.ts'
import { bytesOf } from './part-bytes.ts'
import { readable } from './read-header.ts'
import { splitParts } from './split-parts.ts'

/** A page in frames has its article in one of them; more are not tried. */
const mostPages = 6

/** Reads a page saved as MHTML (RFC 2557) with the reader of pages. The address it was saved from is the article’s where the page itself states none. */
export async function readMhtml({ bytes }: Source, readWithin: ReadWithin): Promise<ReadResult> {
  const { root } = splitParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const pages = pagesOf(root)
  let first: ReadResult | null = null
  for (const page of pages.slice(0, mostPages)) {
    // oxlint-disable-next-line no-await-in-loop -- the next is tried only where this one holds no article
    const result = await readPage(page, root, readWithin)
    if (result.ok) return result
    first ??= result
  }
  return first ?? { ok: false, problem: { kind: 'damaged-file', part: null } }
}

/** The page itself, then its frames, the longest first. */
function pagesOf(root: MailPart): readonly MailPart[] {
  const leaves = leavesOf(root)
  const pages = leaves.filter(({ mediaType }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType))
  const start = parameterOf(fieldOf(root, 'content-type'), 'start')
  const location = fieldOf(root, 'snapshot-content-location')
  const main =
    pages.find((page) => start !== null && fieldOf(page, 'content-id') === start) ??
    pages.find((page) => location !== null && fieldOf(page, 'content-location') === location) ??
    pages[0]
  const frames = pages.filter((page) => page !== main).toSorted((a, b) => b.body.length - a.body.length)
  return main === undefined ? [] : [main, ...frames]
}

function leavesOf(root: MailPart): readonly MailPart[] {
  const leaves: MailPart[] = []
  const open = [root]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.children.length === 0) leaves.push(part)
    open.push(...part.children.toReversed())
  }
  return leaves
}

async function readPage(page: MailPart, root: MailPart, readWithin: ReadWithin): Promise<ReadResult> {
  const charset = parameterOf(fieldOf(page, 'content-type'), 'charset')
  const { text, encoding, guessed } = decodePart(await bytesOf(page), charset, true)
  // With a byte order mark no declaration in the page is asked again.
  const result = await readWithin({ bytes: new TextEncoder().encode(`\uFEFF${text.replace(/^\uFEFF/, '')}`), name: 'page.html' })
  if (!result.ok) return result
  const address = webAddress(fieldOf(page, 'content-location') ?? '') ?? webAddress(fieldOf(root, 'snapshot-content-location') ?? '')
  const subject = readable(fieldOf(root, 'subject'))
  return {
    ok: true,
    articles: result.articles.map(({ metadata, paragraphs, receipt }) => ({
      metadata: { ...metadata, url: metadata.url ?? address },
      paragraphs,
      receipt: {
        ...receipt,
        encoding,
        suggestions: [
          ...receipt.suggestions,
          ...(metadata.title === null && subject !== null
            ? [{ field: 'title' as const, value: subject, from: 'receipt.suggestion.page-name' }]
            : []),
        ],
        warnings: guessed ? [...receipt.warnings, 'receipt.warning.guessed-encoding'] : receipt.warnings,
      },
    })),
  }
}
