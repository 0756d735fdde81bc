import { addressParser } from 'postal-mime'
import { countWords, type Receipt } from '#core/article'
import { readDate } from '../dates/index.ts'
import { dropped } from '../dropped.ts'
import { languageTag } from '../language-tag.ts'
import { attachmentKind } from './attachment-kind.ts'
import { contentOf, type TextChoice } from './content-of.ts'
import { decodePart } from './decode-part.ts'
import type { Mail, MailAttachment, MailBody, MailSender } from './mail.ts'
import { fieldOf, type MailPart, mainValue, parameterOf } from './mail-part.ts'
import { bytesOf, fileNameOf } from './part-bytes.ts'
import { readable } from './read-header.ts'
import { splitParts } from './split-parts.ts'
import { wordsOnPage } from './words-on-page.ts'

/** Takes an internet message (RFC 5322, MIME) apart. Whatever the bytes are, there is a mail in them, if an empty one. */
export async function mailOfEml(bytes: Uint8Array): Promise<Mail> {
  const { root, cutShort } = splitParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const content = contentOf(root)
  const bodies: MailBody[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after another: a mail may have a thousand, and memory for one
  for (const choice of content.texts) bodies.push(...(await bodyOf(choice)))
  return {
    ...headOf(root),
    bodies,
    ...(await sortAttachments(content.others)),
    encrypted: content.encrypted,
    cutShort,
  }
}

/** What the header of a message says, in a file of any kind. */
export function headOf(root: Pick<MailPart, 'fields'>): Pick<Mail, 'subject' | 'sent' | 'language' | 'sender' | 'recipients' | 'traces'> {
  const has = (...names: readonly string[]): boolean => names.some((name) => fieldOf(root, name) !== null)
  return {
    subject: readable(fieldOf(root, 'subject')),
    sent: sentDay(fieldOf(root, 'date')),
    language: languageTag((fieldOf(root, 'content-language') ?? '').split(',', 1)[0] ?? ''),
    sender: senderOf(root),
    recipients: recipientFields.flatMap((name) => addressesIn(fieldOf(root, name))),
    traces: [
      ...(has(...recipientFields) ? ['receipt.trace.recipient'] : []),
      ...(has('message-id', 'in-reply-to', 'references') ? ['receipt.trace.message-id'] : []),
      ...(has('received', 'x-originating-ip', 'x-received') ? ['receipt.trace.mail-route'] : []),
      ...(has('list-unsubscribe') ? ['receipt.trace.unsubscribe'] : []),
    ],
  }
}

const recipientFields = ['to', 'cc', 'bcc', 'delivered-to', 'x-original-to', 'envelope-to', 'resent-to'] as const

/** Old programs write the year with two digits (RFC 5322, 4.3). */
function sentDay(date: string | null): string | null {
  return readDate(
    (date ?? '').replace(
      /^((?:\p{L}+,?\s+)?\d{1,2}\s+\p{L}+\s+)(\d\d)(?=\s)/u,
      (_, day: string, year: string) => day + (Number(year) < 50 ? '20' : '19') + year,
    ),
  )
}

function senderOf(root: Pick<MailPart, 'fields'>): MailSender {
  const [sender] = mailboxesIn(fieldOf(root, 'from') ?? fieldOf(root, 'sender'))
  return {
    name: readable(sender?.name ?? null),
    address: sender === undefined || sender.address === '' ? null : sender.address.toLowerCase(),
    organization: readable(fieldOf(root, 'organization') ?? fieldOf(root, 'organisation')),
  }
}

/** Mailboxes of an address field, of groups too; at most those in its first 20,000 characters. */
function mailboxesIn(field: string | null): readonly { readonly name: string; readonly address: string }[] {
  return addressParser((field ?? '').slice(0, 20_000), { flatten: true }).map(({ name, address }) => ({ name, address: address ?? '' }))
}

function addressesIn(field: string | null): readonly string[] {
  return mailboxesIn(field).flatMap(({ address }) => (address.includes('@') ? [address.toLowerCase()] : []))
}

/** The page, or the plain text where that has much more: some programs send a page that only says where to read on. */
async function bodyOf({ html, plain }: TextChoice): Promise<readonly MailBody[]> {
  const pages = await Promise.all(html.map((part) => decodeBody(part)))
  const texts = await Promise.all(plain.map((part) => decodeBody(part)))
  const wordsInPages = wordsIn(pages)
  return wordsInPages === 0 || wordsIn(texts) > 1.5 * wordsInPages + 60 ? [...texts] : [...pages]
}

function wordsIn(bodies: readonly MailBody[]): number {
  return bodies.reduce((sum, { kind, text }) => sum + (kind === 'html' ? wordsOnPage(text) : countWords(text)), 0)
}

async function decodeBody(part: MailPart): Promise<MailBody> {
  const kind = part.mediaType === 'text/html' ? 'html' : 'text'
  const type = fieldOf(part, 'content-type')
  const { text, encoding, guessed } = decodePart(await bytesOf(part), parameterOf(type, 'charset'), kind === 'html')
  const flowed = /^flowed$/i.test(parameterOf(type, 'format') ?? '')
  return { kind, text, encoding, guessed, flowed: !flowed ? 'no' : /^yes$/i.test(parameterOf(type, 'delsp') ?? '') ? 'delsp' : 'yes' }
}

async function sortAttachments(
  parts: readonly MailPart[],
): Promise<{ readonly attachments: readonly MailAttachment[]; readonly dropped: Receipt['dropped'] }> {
  const attachments: MailAttachment[] = []
  const left: Receipt['dropped'][number][] = []
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- the parser takes one part at a time
    const name = await fileNameOf(part)
    const sorted = attachmentKind(part.mediaType, name)
    if (sorted.kind === 'article') attachments.push({ name: nameFor(part, name, sorted.extension), bytes: async () => await bytesOf(part) })
    else if (!isInlinePicture(part)) left.push(dropped('mail', sorted.reason, name ?? part.mediaType))
  }
  return { attachments, dropped: left }
}

function nameFor(part: MailPart, name: string | null, extension: string): string {
  const given = name ?? readable(fieldOf(part, 'content-description')) ?? 'attachment'
  return given.toLowerCase().endsWith(`.${extension}`) ? given : `${given}.${extension}`
}

/** A picture that the text shows is part of its look, not a file somebody sent. */
function isInlinePicture(part: MailPart): boolean {
  if (!part.mediaType.startsWith('image/')) return false
  return fieldOf(part, 'content-id') !== null || mainValue(fieldOf(part, 'content-disposition')) === 'inline'
}
