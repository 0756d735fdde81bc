import { decodeWords } from 'postal-mime'
import { decodeWindows1252, firstFaultInUtf8 } from '../detect/index.ts'
import type { HeaderField } from './mail-part.ts'

/** No mail program writes more, with all the stamps of all the servers on the way. */
const longestHeader = 262_144

/** The fields at `at`, and where the body under them begins. The header ends at an empty line, or at the first line that cannot belong to one. */
export function readHeader(text: string, at: number): { readonly fields: readonly HeaderField[]; readonly bodyStart: number } {
  const lines: string[] = []
  let start = at
  while (start < text.length && start - at < longestHeader) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
    const isMboxLine = start === at && /^>?From /.test(line)
    if (!isMboxLine && line !== '' && !/^[ \t]|^[!-9;-~]+[ \t]*:/.test(line)) break
    start = end < 0 ? text.length : end + 1
    if (line === '') break
    if (!isMboxLine) lines.push(line)
  }
  return { fields: fieldsOf(lines), bodyStart: start }
}

function fieldsOf(lines: readonly string[]): readonly HeaderField[] {
  const folded: string[][] = []
  for (const line of lines) {
    const last = folded.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) last.push(line)
    else folded.push([line])
  }
  return folded.map((parts) => {
    const line = rawText(parts.join(''))
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }
  })
}

/** A field for a person to read: encoded words decoded (RFC 2047), white space collapsed; `null` where nothing is left. */
export function readable(value: string | null): string | null {
  const text = decodeWords(value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}

/** Header bytes over ASCII are UTF-8 (RFC 6532), or what old programs put there. */
function rawText(latin1: string): string {
  if (!/[\u0080-\u00FF]/.test(latin1)) return latin1
  const bytes = Buffer.from(latin1, 'latin1')
  return firstFaultInUtf8(bytes) === null ? bytes.toString('utf8') : decodeWindows1252(bytes)
}
