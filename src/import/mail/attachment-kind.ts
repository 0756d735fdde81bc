/** What becomes of an attachment: `extension` of a format that is read, or the reason why it is left out. */
export type AttachmentKind =
  | { readonly kind: 'article'; readonly extension: string }
  | { readonly kind: 'left-out'; readonly reason: `receipt.dropped.${string}` }

/** Tells by media type and name; where the two disagree the name is right, since many mail programs call every file an octet stream. */
export function attachmentKind(mediaType: string, name: string | null): AttachmentKind {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
  if (extensions.has(extension)) return { kind: 'article', extension }
  for (const { reason, types, names } of leftOut) {
    if (types.test(mediaType) || names.has(extension)) return { kind: 'left-out', reason }
  }
  const byType = types.get(mediaType)
  return byType === undefined ? { kind: 'left-out', reason: 'receipt.dropped.attached-file' } : { kind: 'article', extension: byType }
}

const extensions: ReadonlySet<string> = new Set(
  'pdf docx odt rtf epub html htm xhtml xht txt text md markdown eml msg mht mhtml'.split(' '),
)

const types: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['text/richtext', 'rtf'],
  ['application/epub+zip', 'epub'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['message/rfc822', 'eml'],
  ['message/global', 'eml'],
  ['application/vnd.ms-outlook', 'msg'],
])

const leftOut = [
  {
    reason: 'receipt.dropped.attached-picture',
    types: /^(?:image|video|audio)\//,
    names: new Set('png jpg jpeg gif webp svg bmp tif tiff heic mp3 mp4 mov avi wav'.split(' ')),
  },
  {
    reason: 'receipt.dropped.attached-appointment',
    types: /^(?:text\/calendar|application\/ics)$/,
    names: new Set(['ics', 'vcs', 'ical']),
  },
  {
    reason: 'receipt.dropped.attached-signature',
    types: /^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys|pgp-encrypted))$/,
    names: new Set(['p7s', 'asc', 'sig']),
  },
  {
    reason: 'receipt.dropped.delivery-report',
    types:
      /^(?:message\/(?:(?:global-)?delivery-status|feedback-report|(?:global-)?disposition-notification|(?:global-)?headers)|text\/rfc822-headers)$/,
    names: new Set<string>(),
  },
  {
    reason: 'receipt.dropped.attached-archive',
    types: /^application\/(?:zip|x-zip-compressed|gzip|x-gzip|x-tar|x-7z-compressed|vnd\.rar|x-rar-compressed|x-bzip2)$/,
    names: new Set('zip gz tgz tar 7z rar bz2 xz'.split(' ')),
  },
] as const
