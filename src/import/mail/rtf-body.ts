import { deEncapsulateSync } from 'rtf-stream-parser'
import { decodeCodePage } from './code-page.ts'
import type { MailBody } from './mail.ts'

/** The HTML or text that Exchange wrapped in a message’s RTF ([MS-OXRTFEX]); `null` where the message was written as RTF. */
export function wrappedBody(rtf: Uint8Array): MailBody | null {
  const start = Buffer.from(rtf.subarray(0, 2000)).toString('latin1')
  if (!/\\from(?:html1?|text)\b/.test(start)) return null
  if (!isHarmless(Buffer.from(rtf).toString('latin1'))) return null
  const { mode, text } = deEncapsulated(rtf)
  return text === '' ? null : { kind: mode, text, encoding: 'utf-8', guessed: false, flowed: 'no' }
}

function deEncapsulated(rtf: Uint8Array): { readonly mode: 'html' | 'text'; readonly text: string } {
  try {
    const { mode, text } = deEncapsulateSync(withSoundEscapes(rtf), {
      decode: (bytes, name) => decodeCodePage(bytes, name),
      mode: 'either',
      prefix: false,
      allowCp0: true,
      warn: () => undefined,
    })
    return { mode, text: typeof text === 'string' ? text : text.toString('utf8') }
  } catch {
    // The library throws plain errors on RTF it cannot follow; the message may still have another body.
    return { mode: 'text', text: '' }
  }
}

/** Outlook nests about ten groups. The library takes time by the product of length and depth, and room for as many binary bytes as a mark announces. */
const deepest = 100

function isHarmless(rtf: string): boolean {
  let depth = 0
  for (const { 0: mark, 1: binary } of rtf.matchAll(/\\bin(\d+)|\\[^]|[{}]/g)) {
    if (binary !== undefined && Number(binary) > rtf.length) return false
    if (mark === '{') depth += 1
    if (mark === '}') depth -= 1
    if (depth > deepest) return false
  }
  return true
}

/** Takes out marks of a byte without its two digits: the library would warn of each on the console. */
function withSoundEscapes(rtf: Uint8Array): Buffer {
  const text = Buffer.from(rtf).toString('latin1')
  return Buffer.from(
    text.replaceAll(/\\(?:\\|'(?![\da-f]{2}))/gi, (mark) => (mark === String.raw`\\` ? mark : '')),
    'latin1',
  )
}
