/** What a server says a response is. */
export interface MediaType {
  /** In lower case and without parameters; the type of bytes of which nothing is known where the server says nothing. */
  readonly name: string
  /** As stated; `null` where it is not. */
  readonly charset: string | null
}

/** Reads a `Content-Type` (RFC 9110, 8.3.1). */
export function mediaTypeOf(header: string | undefined): MediaType {
  const name = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '')?.[1]?.toLowerCase() ?? 'application/octet-stream'
  return { name, charset: /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(header ?? '')?.[1] ?? null }
}

/** The extension for a file of this type; `null` for what no reader reads. Bytes of which nothing is known keep that of their address: the reader looks at what they are. */
export function extensionOf(mediaType: string, path: string): string | null {
  const stated = extensions.get(mediaType)
  if (stated !== undefined) return stated
  return unknownTypes.has(mediaType) ? (/\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? 'html') : null
}

const unknownTypes: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/force-download',
  'application/x-download',
])

const extensions: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'xhtml'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/epub+zip', 'epub'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['message/rfc822', 'eml'],
  ['multipart/related', 'mhtml'],
  ['application/vnd.ms-outlook', 'msg'],
  ['application/x-research-info-systems', 'ris'],
  ['application/x-bibtex', 'bib'],
  ['text/x-bibtex', 'bib'],
  ['application/vnd.citationstyles.csl+json', 'json'],
])
