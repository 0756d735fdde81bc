import type { Article } from '#core/article'
import { readEuropresseHtml } from './europresse/index.ts'
import { readFactivaHtml, readFactivaXml } from './factiva/index.ts'
import { readHtml } from './html/index.ts'
import type { Format } from './import-limits.ts'
import { readMarkdown } from './markdown/index.ts'
import { readNexisDocx, readNexisHtml, readNexisText } from './nexis/index.ts'
import { readProquestText } from './proquest/index.ts'
import type { FormReader, Reader } from './read-result.ts'
import { readText } from './text/index.ts'

interface FormatReaders {
  readonly read: Reader
  /** Asked in this order before `read`; the first that knows the file reads it. */
  readonly forms: readonly FormReader[]
  readonly mediaType: Article['original']['mediaType']
}

/** Every format: a new one is a folder with a `Reader`, a line here, its limit and its signature in `detect`. */
export const readers: Readonly<Record<Format, FormatReaders>> = {
  text: { read: readText, forms: [readNexisText, readProquestText], mediaType: 'text/plain' },
  markdown: { read: readMarkdown, forms: [], mediaType: 'text/markdown' },
  html: { read: readHtml, forms: [readNexisHtml, readFactivaHtml, readEuropresseHtml], mediaType: 'text/html' },
  docx: {
    read: () => ({ ok: false, problem: { kind: 'unsupported', extension: 'docx' } }),
    forms: [readNexisDocx],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  // XML is no kind of text: only a form that is known can be read.
  xml: {
    read: () => ({ ok: false, problem: { kind: 'unsupported', extension: 'xml' } }),
    forms: [readFactivaXml],
    mediaType: 'application/xml',
  },
}
