import { firstFaultInUtf8 } from './utf8-fault.ts'
import { whatwgEncoding } from './whatwg-encoding.ts'

/**
 * The encoding that a server names for a page, by its WHATWG name; `null` where it names none that we know. Servers name one encoding for all their files, so
 * bytes that are UTF-8 beyond doubt are taken for that, whatever the server says: a browser would show “Ã©”.
 */
export function statedEncoding(label: string | null | undefined, bytes: Uint8Array): string | null {
  const encoding = whatwgEncoding(label ?? '')
  if (encoding === null || encoding === 'utf-8') return encoding
  return bytes.some((byte) => byte > 0x7f) && firstFaultInUtf8(bytes) === null ? 'utf-8' : encoding
}
