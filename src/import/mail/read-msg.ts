import { countWords } from '#core/article'
import type { ReadResult, ReadWithin, Source } from '../read-result.ts'
import { articlesOfMail } from './articles-of-mail.ts'
import type { Mail } from './mail.ts'
import { mailOfMsg } from './mail-of-msg.ts'
import { openMessage } from './open-message.ts'

/** Reads an Outlook message (`.msg`) as articles: its text, and every nested message and attached file that can be read. */
export async function readMsg({ bytes }: Source, readWithin: ReadWithin): Promise<ReadResult> {
  const message = openMessage(bytes)
  if (message === null) return { ok: false, problem: { kind: 'damaged-file', part: null } }
  const { mail, rtf } = mailOfMsg(message)
  return await articlesOfMail(rtf === null ? mail : await withRtf(mail, rtf, readWithin), readWithin)
}

/** The text as its RTF has it, where that can be read and is whole; else the plain text that Outlook made of it. */
async function withRtf(mail: Mail, rtf: Uint8Array, readWithin: ReadWithin): Promise<Mail> {
  const result = await readWithin({ bytes: rtf, name: 'message.rtf' })
  if (!result.ok) return mail
  const text = result.articles
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text.replaceAll(/\s*\n\s*/g, ' ')))
    .join('\n\n')
  const plain = mail.bodies.map((body) => body.text).join('\n')
  if (countWords(text) < 0.9 * countWords(plain)) return mail
  return { ...mail, bodies: [{ kind: 'text', text, encoding: 'utf-16le', guessed: false, flowed: 'no' }] }
}
