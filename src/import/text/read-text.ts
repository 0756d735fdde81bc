import { unknownMetadata } from '#core/article'
import { decodeText } from '../detect/index.ts'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { findMasthead } from './masthead.ts'
import { findRights } from './rights-line.ts'
import { splitParagraphs } from './split-paragraphs.ts'

/** Reads a plain text file as one article. Nothing is dropped: title, byline and date lines stay paragraphs where they are read into the metadata too. */
export function readText({ bytes, charset }: Source): ReadResult {
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return decoded
  const paragraphs = splitParagraphs(decoded.text)
  const masthead = findMasthead(paragraphs)
  return finishArticle({
    reader: 'text',
    encoding: decoded.encoding,
    metadata: {
      ...unknownMetadata,
      title: masthead.title,
      byline: masthead.byline,
      published: masthead.published,
      rights: findRights(paragraphs),
    },
    paragraphs: paragraphs.map((text, index) => ({ kind: masthead.title !== null && index === 0 ? 'title' : 'body', text, page: null })),
    dropped: [],
    warnings: decoded.guessed ? ['receipt.warning.guessed-encoding'] : [],
  })
}
