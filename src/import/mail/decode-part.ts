import { decodeText, decodeWindows1252, firstFaultInUtf8, whatwgEncoding } from '../detect/index.ts'
import { decodeHtml } from '../page/index.ts'

/** Text out of a part; `guessed` where nothing trustworthy says how its letters are stored. */
export interface DecodedPart {
  readonly text: string
  /** WHATWG name. */
  readonly encoding: string
  readonly guessed: boolean
}

/**
 * Reads a text part in the character set that its header names. A header that cannot be true (UTF-8 with bytes that are none, ASCII or Latin-1 over what
 * is UTF-8, a name that nobody knows) is not believed: then the text tells, a page by its own declaration first.
 */
export function decodePart(bytes: Uint8Array, charset: string | null, isHtml: boolean): DecodedPart {
  const declared = encodingNamed(charset)
  const believed = believedEncoding(bytes, declared)
  if (believed !== null) return { text: decodeAs(bytes, believed), encoding: believed, guessed: believed !== (declared ?? 'utf-8') }
  const decoded = isHtml ? decodeHtml(bytes) : decodeText(bytes)
  if (decoded.ok) return { text: decoded.text, encoding: decoded.encoding, guessed: decoded.guessed || declared !== null }
  return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true }
}

/** The encoding that the bytes and the header agree on; `null` where only the text can tell. */
function believedEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const fault = firstFaultInUtf8(bytes)
  const saysLittle = declared === null || declared === 'utf-8' || declared === 'windows-1252'
  if (fault === null && saysLittle) {
    if (bytes.some((byte) => byte >= 0x80)) return 'utf-8'
    // The escape sequence that begins Japanese in seven bits.
    return bytes.some((byte, at) => byte === 0x1b && bytes[at + 1] === 0x24) ? 'iso-2022-jp' : declared
  }
  // A few damaged bytes do not make UTF-8 another encoding.
  return declared === 'utf-8' && fault !== null && fault.multibyte <= fault.invalid ? null : declared
}

/** The WHATWG name of an encoding by any name mail programs give it; `null` for one that nobody knows, and for ASCII, which says nothing about other bytes. */
function encodingNamed(charset: string | null): string | null {
  const label = (charset ?? '').trim().toLowerCase()
  if (label === '' || /^(?:us-ascii|ascii|unknown-8bit|x-unknown|default|binary)$/.test(label)) return null
  return whatwgEncoding(label) ?? whatwgEncoding(aliases.get(label.replace(/^x-/, '').replaceAll(/[\s._-]/g, '')) ?? '')
}

/** Names outside the WHATWG standard, without separators. */
const aliases: ReadonlyMap<string, string> = new Map([
  ...['cp932', 'windows932', 'ms932', 'windows31j', 'mskanji', 'shiftjis'].map((name): [string, string] => [name, 'shift_jis']),
  ...['iso2022jp1', 'iso2022jp2', 'iso2022jpms', 'cp50220', 'cp50221', 'cp50222'].map((name): [string, string] => [name, 'iso-2022-jp']),
  ...['cp936', 'windows936', 'ms936', 'euccn'].map((name): [string, string] => [name, 'gbk']),
  ...['cp949', 'windows949', 'ms949', 'uhc'].map((name): [string, string] => [name, 'euc-kr']),
  ...['cp950', 'windows950', 'ms950'].map((name): [string, string] => [name, 'big5']),
  ...['cp874', 'tis620'].map((name): [string, string] => [name, 'windows-874']),
  ...['eucjp', 'cp51932'].map((name): [string, string] => [name, 'euc-jp']),
  ...['latin1', 'iso88591', 'isolatin1'].map((name): [string, string] => [name, 'windows-1252']),
  ...['utf8', 'utf8mb4', 'cp65001'].map((name): [string, string] => [name, 'utf-8']),
  ...['koi8', 'koi8r'].map((name): [string, string] => [name, 'koi8-r']),
])

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}
