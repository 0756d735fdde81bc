import { deEncapsulateSync } from 'rtf-stream-parser'
import { decodeCodePage } from './code-page.ts'
import type { MailBody } from './mail.ts'

/** The HTML or text that Exchange wrapped in a message’s RTF ([MS-OXRTFEX]); `null` where the message was written as RTF. */
export function wrappedBody(rtf: Uint8Array): MailBody | null {
  const start = Buffer.from(rtf.subarray(0, 2000)).toString('latin1')
  if (!/\\from(?:html1?|text)\b/.test(start)) return null
  const { mode, text } = deEncapsulated(rtf)
  return text === '' ? null : { kind: mode, text, encoding: 'utf-8', guessed: false, flowed: 'no' }
}

function deEncapsulated(rtf: Uint8Array): { readonly mode: 'html' | 'text'; readonly text: string } {
  try {
    const { mode, text } = deEncapsulateSync(Buffer.from(rtf), {
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
