import type { Article } from '#core/article'
import { readHtml } from './html/index.ts'
import type { Format } from './import-limits.ts'
import { readMarkdown } from './markdown/index.ts'
import type { FormReader, Reader } from './read-result.ts'
import { readBibtex, readCslJson, readRis } from './references/index.ts'
import { readText } from './text/index.ts'

interface FormatReaders {
  readonly read: Reader
  /** Asked in this order before `read`; the first that knows the file reads it. */
  readonly forms: readonly FormReader[]
  readonly mediaType: Article['original']['mediaType']
}

/** Every format: a new one is a folder with a `Reader`, a line here, its limit and its signature in `detect`. */
export const readers: Readonly<Record<Format, FormatReaders>> = {
  text: { read: readText, forms: [], mediaType: 'text/plain' },
  markdown: { read: readMarkdown, forms: [], mediaType: 'text/markdown' },
  html: { read: readHtml, forms: [], mediaType: 'text/html' },
  // No article comes out of these, so none is said to come from such a file.
  ris: { read: readRis, forms: [], mediaType: 'text/plain' },
  bibtex: { read: readBibtex, forms: [], mediaType: 'text/plain' },
  csl: { read: readCslJson, forms: [], mediaType: 'text/plain' },
}
