import type { Article } from '#core/article'
import type { Format } from './import-limits.ts'
import type { FormReader, Reader } from './read-result.ts'

interface FormatReaders {
  readonly read: Reader
  /** Asked in this order before `read`; the first that knows the file reads it. */
  readonly forms: readonly FormReader[]
  readonly mediaType: Article['original']['mediaType']
}

/** Every format: a new one is a folder with a `Reader`, a line here, its limit and its signature in `detect`. A reader is loaded with the first file that needs it: all of them together take a second of a process that may read one letter. */
export const readers: Readonly<Record<Format, FormatReaders>> = {
  text: {
    read: async (source) => (await import('./text/index.ts')).readText(source),
    forms: [
      async (source) => (await import('./nexis/index.ts')).readNexisText(source),
      async (source) => (await import('./proquest/index.ts')).readProquestText(source),
    ],
    mediaType: 'text/plain',
  },
  markdown: {
    read: async (source) => (await import('./markdown/index.ts')).readMarkdown(source),
    forms: [],
    mediaType: 'text/markdown',
  },
  pdf: { read: async (source) => (await import('./pdf/index.ts')).readPdf(source), forms: [], mediaType: 'application/pdf' },
  odt: {
    read: async (source) => (await import('./odt/index.ts')).readOdt(source),
    forms: [],
    mediaType: 'application/vnd.oasis.opendocument.text',
  },
  rtf: { read: async (source) => (await import('./rtf/index.ts')).readRtf(source), forms: [], mediaType: 'application/rtf' },
  epub: { read: async (source) => (await import('./epub/index.ts')).readEpub(source), forms: [], mediaType: 'application/epub+zip' },
  eml: {
    read: async (source, readWithin) => (await import('./mail/index.ts')).readEml(source, readWithin),
    forms: [],
    mediaType: 'message/rfc822',
  },
  msg: {
    read: async (source, readWithin) => (await import('./mail/index.ts')).readMsg(source, readWithin),
    forms: [],
    mediaType: 'application/vnd.ms-outlook',
  },
  mhtml: {
    read: async (source, readWithin) => (await import('./mail/index.ts')).readMhtml(source, readWithin),
    forms: [],
    mediaType: 'multipart/related',
  },
  html: {
    read: async (source) => (await import('./html/index.ts')).readHtml(source),
    forms: [
      async (source) => (await import('./nexis/index.ts')).readNexisHtml(source),
      async (source) => (await import('./factiva/index.ts')).readFactivaHtml(source),
      async (source) => (await import('./europresse/index.ts')).readEuropresseHtml(source),
    ],
    mediaType: 'text/html',
  },
  docx: {
    read: async (source, readWithin) => (await import('./docx/index.ts')).readDocx(source, readWithin),
    forms: [async (source) => (await import('./nexis/index.ts')).readNexisDocx(source)],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  // XML is no kind of text: only a form that is known can be read.
  xml: {
    read: () => ({ ok: false, problem: { kind: 'unsupported', extension: 'xml' } }),
    forms: [async (source) => (await import('./factiva/index.ts')).readFactivaXml(source)],
    mediaType: 'application/xml',
  },
  // No article comes out of these, so none is said to come from such a file.
  ris: { read: async (source) => (await import('./references/index.ts')).readRis(source), forms: [], mediaType: 'text/plain' },
  bibtex: { read: async (source) => (await import('./references/index.ts')).readBibtex(source), forms: [], mediaType: 'text/plain' },
  csl: { read: async (source) => (await import('./references/index.ts')).readCslJson(source), forms: [], mediaType: 'text/plain' },
}
