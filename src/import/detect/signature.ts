import type { Format } from '../import-limits.ts'

/** What the first bytes of a file give away: a format with a reader; else `later`, the extension of a format that a later version reads, `null` for none we ever will; or that it is locked. */
export type Signature = { readonly reader: Format } | { readonly later: string | null } | { readonly locked: true }

/** A binary format that its first bytes give away; `null` where they tell nothing. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const head = latin1(bytes.subarray(0, 64))
  // Some programs begin with a byte order mark or an empty line.
  if (/^(?:\u00EF\u00BB\u00BF)?\s*\{\\rtf/.test(head)) return { reader: 'rtf' }
  for (const { starts, later } of signatures) if (starts.some((start) => head.startsWith(start))) return { later }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return archiveKind(bytes)
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return compoundKind(bytes)
  if (head.slice(4, 8) === 'ftyp' || head.startsWith('RIFF')) return { later: null }
  // A PDF may have up to 1,024 bytes of anything before its header (ISO 32000-1, annex H.3.4.1), which printers’ files use.
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-1.') ? { later: 'pdf' } : null
}

const signatures: readonly { readonly starts: readonly string[]; readonly later: string | null }[] = [
  { starts: ['%PDF-'], later: 'pdf' },
  { starts: ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF87a', 'GIF89a', 'II*\u0000', 'MM\u0000*', 'BM\u0000'], later: null },
  { starts: ['\u007FELF', 'MZ\u0090', 'MZ\u0000', '\u00CA\u00FE\u00BA\u00BE', '\u00CF\u00FA\u00ED\u00FE', '\u0000asm'], later: null },
  { starts: ['\u001F\u008B', 'BZh', '\u00FD7zXZ', '7z\u00BC\u00AF', 'Rar!\u001A', '(\u00B5/\u00FD'], later: null },
  {
    starts: [
      'SQLite format 3\u0000',
      'ID3',
      'OggS',
      'fLaC',
      '\u001AE\u00DF\u00A3',
      '%!PS-Adobe',
      'wOFF',
      'wOF2',
      '\u0000\u0001\u0000\u0000',
    ],
    later: null,
  },
]

/** What a zip is, from the names of its entries: ODF and EPUB must begin with a plain `mimetype`, the parts of Office files lie in folders of their own. */
function archiveKind(bytes: Uint8Array): Signature {
  const start = latin1(bytes.subarray(0, 65_536))
  if (start.includes('mimetypeapplication/epub+zip')) return { reader: 'epub' }
  const openDocument = /application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)/.exec(start)?.[1]
  if (openDocument !== undefined) return openDocument === 'text' ? { reader: 'odt' } : { later: openDocumentNames[openDocument] ?? 'zip' }
  // A central directory stands at the end of the file, and has the names even where the first entries are long.
  const names = start + latin1(bytes.subarray(-65_536))
  if (/word[/\\]/.test(names)) return { reader: 'docx' }
  if (names.includes('META-INF/container.xml')) return { reader: 'epub' }
  return { later: archives.find(([mark]) => names.includes(mark))?.[1] ?? 'zip' }
}

const openDocumentNames: Readonly<Record<string, string>> = { spreadsheet: 'ods', presentation: 'odp', graphics: 'odg' }
const archives: readonly (readonly [string, string])[] = [
  ['xl/workbook', 'xlsx'],
  ['ppt/presentation', 'pptx'],
  ['visio/document', 'vsdx'],
  ['Index/Document.iwa', 'pages'],
]

/**
 * What an OLE compound file is: an Outlook message names its streams `__substg1.0_…` ([MS-OXMSG] 2.2), an Office file under a password has an
 * `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4), and the files of Word, Excel and PowerPoint 97 have streams named after them.
 */
function compoundKind(bytes: Uint8Array): Signature {
  const has = (name: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
  if (has('__substg1.0_') || has('__properties_version1.0')) return { later: 'msg' }
  if (has('EncryptedPackage')) return { locked: true }
  if (has('WordDocument')) return { later: 'doc' }
  if (has('PowerPoint Document')) return { later: 'ppt' }
  return { later: has('Workbook') ? 'xls' : null }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
