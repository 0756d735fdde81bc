/** A binary format that its first bytes give away. `later` is the extension of a format that a later version reads; `null` is none we ever will. */
export function signatureOf(bytes: Uint8Array): { readonly later: string | null } | null {
  const head = latin1(bytes.subarray(0, 64))
  for (const { starts, later } of signatures) if (starts.some((start) => head.startsWith(start))) return { later }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return { later: archiveKind(bytes) }
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return { later: compoundKind(bytes) }
  if (head.slice(4, 8) === 'ftyp' || head.startsWith('RIFF')) return { later: null }
  // A PDF may have up to 1,024 bytes of anything before its header (ISO 32000-1, annex H.3.4.1), which printers’ files use.
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-1.') ? { later: 'pdf' } : null
}

const signatures: readonly { readonly starts: readonly string[]; readonly later: string | null }[] = [
  { starts: ['%PDF-'], later: 'pdf' },
  { starts: [String.raw`{\rtf`], later: 'rtf' },
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

/** What a zip is, from the names of its first entries: ODF and EPUB must begin with a plain `mimetype`, Word’s parts lie in `word/`. */
function archiveKind(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 65_536))
  if (start.includes('mimetypeapplication/epub+zip')) return 'epub'
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  // A central directory stands at the end of the file, and has the names even where the first entries are long.
  return start.includes('word/') || latin1(bytes.subarray(-65_536)).includes('word/') ? 'docx' : 'zip'
}

/** What an OLE compound file is: an Outlook message names its streams `__substg1.0_…` ([MS-OXMSG] 2.2), a Word 97 file has a `WordDocument`. */
function compoundKind(bytes: Uint8Array): string | null {
  const has = (name: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
  if (has('__substg1.0_') || has('__properties_version1.0')) return 'msg'
  return has('WordDocument') ? 'doc' : null
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
