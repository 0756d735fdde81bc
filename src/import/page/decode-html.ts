import {
  byteOrderMark,
  type Decoded,
  decodeText,
  decodeWindows1252,
  firstFaultInUtf8,
  isPlausibleWindows1252,
  statedEncoding,
  whatwgEncoding,
} from '../detect/index.ts'

/**
 * Reads the bytes of a page: by its byte order mark, else by the `charset` that its server named, else by the encoding it declares in its first 4,096 bytes, else as UTF-8 if it is valid, else as
 * windows-1252. Pages have stray bytes in scripts and advertisements, so a byte that does not fit becomes U+FFFD as in a browser; if such a character
 * ends up in the article, the receipt says so.
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null = null): Decoded {
  if (byteOrderMark(bytes) !== null) return decodeText(bytes)
  const declared = statedEncoding(charset, bytes) ?? declaredEncoding(bytes)
  if (declared === null) return decodeUndeclared(bytes)
  if (declared === 'utf-8') return decodeDeclaredUtf8(bytes)
  const text = declared === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(declared).decode(bytes)
  return { ok: true, text, encoding: declared, guessed: false }
}

/** The `charset` of a meta element or of an XML declaration, by its WHATWG name; `null` where there is none that we know. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  if (label === undefined) return null
  // A declaration that can be read as ASCII cannot be in UTF-16 (HTML, 13.2.3.2, step 13).
  if (/^(?:utf-16|iso-10646-ucs-2|ucs-2|unicode)/i.test(label)) return 'utf-8'
  if (/^x-user-defined$/i.test(label)) return 'windows-1252'
  return whatwgEncoding(label)
}

function decodeUndeclared(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes)
  if (decoded.ok) return decoded
  const fault = firstFaultInUtf8(bytes)
  if (fault !== null && fault.multibyte > fault.invalid) return utf8WithFaults(bytes)
  return { ok: true, text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true }
}

/** Some pages say UTF-8 and are windows-1252 throughout; others have a few stray bytes. */
function decodeDeclaredUtf8(bytes: Uint8Array): Decoded {
  const fault = firstFaultInUtf8(bytes)
  if (fault !== null && fault.multibyte * 4 <= fault.invalid) {
    const text = decodeWindows1252(bytes)
    if (isPlausibleWindows1252(text)) return { ok: true, text, encoding: 'windows-1252', guessed: true }
  }
  return utf8WithFaults(bytes)
}

function utf8WithFaults(bytes: Uint8Array): Decoded {
  return { ok: true, text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', guessed: false }
}
