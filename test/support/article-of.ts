import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type Article, articleIdSchema, countWords, type Metadata, unknownMetadata } from '#core/article'
import { plainReceipt } from './plain-receipt.ts'

/** An article of these body paragraphs, as if read from a text file. Its id follows from its text. Title, outlet and date are given unless said otherwise. */
export function articleOf(paragraphs: readonly string[], metadata: Partial<Metadata> = {}, name = 'article.txt'): Article {
  const text = paragraphs.join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: v.parse(articleIdSchema, `a-${sha256.slice(0, 20)}`),
    original: { sha256, name, mediaType: 'text/plain', bytes: Buffer.byteLength(text) },
    metadata: { ...unknownMetadata, title: 'Talks stall', outlet: 'Harbour Courier', published: '2031-03-04', ...metadata },
    paragraphs: paragraphs.map((body) => ({ kind: 'body', text: body, page: null })),
    receipt: { ...plainReceipt, wordsFound: countWords(text) },
  }
}
