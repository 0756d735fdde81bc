import type { Paragraph } from '#core/article'
import type { Block } from '../office/index.ts'
import { decodeHtml, paragraphsOfHtml } from '../page/index.ts'
import type { ReadWithin } from '../read-result.ts'
import type { OfficePackage } from './package.ts'

interface ReadChunks {
  readonly blocks: readonly Block[]
  /** One was missing or could not be read. */
  readonly unread: boolean
}

const mostChunks = 50

/** Reads the files that a document leaves Word to take in whole (ISO/IEC 29500-1, 17.17.2), as programs do that make Word files of web pages. `ids` are those of their relations. */
export async function readChunks(file: OfficePackage, ids: readonly string[], readWithin: ReadWithin): Promise<ReadChunks> {
  const blocks: Block[] = []
  let unread = ids.length > mostChunks
  for (const id of ids.slice(0, mostChunks)) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: they take memory, and their order counts
    const paragraphs = await readChunk(file, id, readWithin)
    for (const { kind, text } of paragraphs ?? []) blocks.push({ kind, level: null, text })
    unread ||= paragraphs === null
  }
  return { blocks, unread }
}

async function readChunk({ related, parts }: OfficePackage, id: string, readWithin: ReadWithin): Promise<readonly Paragraph[] | null> {
  const target = related.get(id)?.target ?? ''
  const bytes = parts.get(target)
  if (bytes === undefined) return null
  if (/\.x?html?$/i.test(target)) {
    // All of it is the document’s: nothing is looked for as on a page.
    const decoded = decodeHtml(bytes)
    return decoded.ok ? paragraphsOfHtml(decoded.text) : null
  }
  const result = await readWithin({ bytes, name: target.slice(target.lastIndexOf('/') + 1) })
  return result.ok ? result.articles.flatMap(({ paragraphs }) => paragraphs) : null
}
