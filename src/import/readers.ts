import type { Article } from '#core/article'
import { readHtml } from './html/index.ts'
import type { Format } from './import-limits.ts'
import { readMarkdown } from './markdown/index.ts'
import type { Reader } from './read-result.ts'
import { readText } from './text/index.ts'

/** Every format: a new one is a folder with a `Reader`, a line here, its limit and its signature in `detect`. */
export const readers: Readonly<Record<Format, { readonly read: Reader; readonly mediaType: Article['original']['mediaType'] }>> = {
  text: { read: readText, mediaType: 'text/plain' },
  markdown: { read: readMarkdown, mediaType: 'text/markdown' },
  html: { read: readHtml, mediaType: 'text/html' },
}
