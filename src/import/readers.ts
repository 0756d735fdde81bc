import type { Article } from '#core/article'
import { readDocx } from './docx/index.ts'
import { readEpub } from './epub/index.ts'
import { readEuropresseHtml } from './europresse/index.ts'
import { readFactivaHtml, readFactivaXml } from './factiva/index.ts'
import { readHtml } from './html/index.ts'
import type { Format } from './import-limits.ts'
import { readEml, readMhtml, readMsg } from './mail/index.ts'
import { readMarkdown } from './markdown/index.ts'
import { readNexisDocx, readNexisHtml, readNexisText } from './nexis/index.ts'
import { readOdt } from './odt/index.ts'
import { readPdf } from './pdf/index.ts'
import { readProquestText } from './proquest/index.ts'
import type { FormReader, Reader } from './read-result.ts'
import { readRtf } from './rtf/index.ts'
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
  text: { read: readText, forms: [readNexisText, readProquestText], mediaType: 'text/plain' },
  markdown: { read: readMarkdown, forms: [], mediaType: 'text/markdown' },
  pdf: { read: readPdf, forms: [], mediaType: 'application/pdf' },
  odt: { read: readOdt, forms: [], mediaType: 'application/vnd.oasis.opendocument.text' },
  rtf: { read: readRtf, forms: [], mediaType: 'application/rtf' },
  epub: { read: readEpub, forms: [], mediaType: 'application/epub+zip' },
  eml: { read: readEml, forms: [], mediaType: 'message/rfc822' },
  msg: { read: readMsg, forms: [], mediaType: 'application/vnd.ms-outlook' },
  mhtml: { read: readMhtml, forms: [], mediaType: 'multipart/related' },
  html: { read: readHtml, forms: [readNexisHtml, readFactivaHtml, readEuropresseHtml], mediaType: 'text/html' },
  docx: {
    read: readDocx,
    forms: [readNexisDocx],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  // XML is no kind of text: only a form that is known can be read.
  xml: {
    read: () => ({ ok: false, problem: { kind: 'unsupported', extension: 'xml' } }),
    forms: [readFactivaXml],
    mediaType: 'application/xml',
  },
  // No article comes out of these, so none is said to come from such a file.
  ris: { read: readRis, forms: [], mediaType: 'text/plain' },
  bibtex: { read: readBibtex, forms: [], mediaType: 'text/plain' },
  csl: { read: readCslJson, forms: [], mediaType: 'text/plain' },
}
