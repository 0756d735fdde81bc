import type { ImportProblem } from '#ipc/worker-api'
import { type Format, importLimits } from '../import-limits.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { mailFormatOf } from './mail-format.ts'
import { type Signature, signatureOf } from './signature.ts'
import { textFormatOf } from './text-format.ts'
import { decodeUtf16, unmarkedUtf16 } from './utf16.ts'

export type Detected = { readonly ok: true; readonly format: Format } | { readonly ok: false; readonly problem: ImportProblem }

/** Says what a file is, by its content first and its name second: a PDF called `notes.txt` is a PDF. `name` is used for its extension only. */
export function detect(bytes: Uint8Array, name: string): Detected {
  if (bytes.length === 0) return { ok: false, problem: { kind: 'empty' } }
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const signature = signatureOf(bytes)
  if (signature !== null) return fromSignature(signature)
  const mail = mailFormatOf(bytes, extension)
  if (mail !== null) return { ok: true, format: mail }
  const start = startOf(bytes)
  // What is neither text nor a signature we know may still be a later format, damaged; then its name tells the person more than “not text”.
  if (start === null) return laterFormats.has(extension) ? formatOr(extension) : notText
  const format = textFormatOf(start, extension)
  return format.later === null ? { ok: true, format: format.reader } : unsupported(format.later)
}

/** Extensions of formats that later versions read, and which are binary. */
const laterFormats: ReadonlySet<string> = new Set(['pdf', 'docx', 'doc', 'odt', 'rtf', 'eml', 'msg', 'epub', 'zip'])

function fromSignature(signature: Signature): Detected {
  if ('reader' in signature) return { ok: true, format: signature.reader }
  if ('locked' in signature) return { ok: false, problem: { kind: 'password-protected' } }
  return signature.later === null ? notText : formatOr(signature.later)
}

const notText: Detected = { ok: false, problem: { kind: 'not-text' } }

function unsupported(extension: string): Detected {
  return { ok: false, problem: { kind: 'unsupported', extension } }
}

/** A format that has a reader, else one that a later version will read. */
function formatOr(name: string): Detected {
  return isFormat(name) ? { ok: true, format: name } : unsupported(name)
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(importLimits, name)
}

/** The beginning of the file as text, good enough to recognise marks in ASCII; `null` when the file is not text. */
function startOf(bytes: Uint8Array): string | null {
  const mark = byteOrderMark(bytes)
  const order = mark === null ? unmarkedUtf16(bytes) : mark.encoding
  const head = bytes.subarray(mark?.length ?? 0, 16_384)
  if (order === 'utf-16le' || order === 'utf-16be') {
    const decoded = decodeUtf16(head.subarray(0, head.length - (head.length % 2)), order)
    return decoded.ok ? decoded.text : ''
  }
  if (order === 'utf-32') return ''
  return hasControls(bytes) ? null : Buffer.from(head).toString('latin1')
}

/** A zero byte, or more than one control character in a thousand bytes: no text has them. Ctrl-Z at the end is DOS’s end of file. */
function hasControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  let controls = 0
  // By index: an iterator takes ten times as long, and a file may be large.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) controls += 1
  }
  return controls * 1000 > bytes.length
}
