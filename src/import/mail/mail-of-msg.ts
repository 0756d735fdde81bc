import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { type AttachmentKind, attachmentKind } from './attachment-kind.ts'
import { codePageEncoding } from './code-page.ts'
import { decodePart } from './decode-part.ts'
import type { Mail, MailAttachment, MailBody } from './mail.ts'
import { headOf } from './mail-of-eml.ts'
import type { OpenMessage } from './open-message.ts'
import type { OutlookAttachment, OutlookFields } from './outlook-fields.ts'
import { readHeader } from './read-header.ts'
import { wrappedBody } from './rtf-body.ts'
import { unpackRtf } from './unpack-rtf.ts'
import { wordsOnPage } from './words-on-page.ts'

/** What an Outlook message holds. `rtf` is its text where it was written as RTF, for the reader of that format. */
export interface OutlookMail {
  readonly mail: Mail
  readonly rtf: Uint8Array | null
}

/** Makes a mail of an Outlook message’s properties ([MS-OXMSG], [MS-OXPROPS]). */
export function mailOfMsg({ fields, contentOf }: OpenMessage): OutlookMail {
  const header = headOf({ fields: readHeader(fields.headers ?? '', 0).fields })
  const recipients = fields.recipients.flatMap((recipient) =>
    [recipient.smtpAddress, recipient.email].flatMap((address) => (address?.includes('@') === true ? [address.toLowerCase()] : [])),
  )
  const { bodies, rtf } = bodiesOf(fields)
  return {
    rtf,
    mail: {
      ...header,
      subject: known(fields.subject) ?? header.subject,
      sent: header.sent ?? day(fields.clientSubmitTime) ?? day(fields.messageDeliveryTime) ?? day(fields.creationTime),
      sender: {
        name: known(fields.senderName) ?? header.sender.name,
        address: mailAddress(fields.senderSmtpAddress) ?? mailAddress(fields.senderEmail) ?? header.sender.address,
        organization: header.sender.organization,
      },
      recipients: [...header.recipients, ...recipients],
      bodies,
      ...sortAttachments(fields.attachments, contentOf),
      traces: [...new Set([...header.traces, ...(fields.recipients.length > 0 ? ['receipt.trace.recipient'] : [])])],
      encrypted: /SMIME(?!\.MultipartSigned)/i.test(fields.messageClass ?? ''),
      cutShort: false,
    },
  }
}

/** HTML first, then what lies in the RTF, then the plain text that Outlook made of either. */
function bodiesOf(fields: OutlookFields): { readonly bodies: readonly MailBody[]; readonly rtf: Uint8Array | null } {
  const plain = bodyText(fields.body)
  const html = htmlOf(fields)
  if (html !== null && wordsOnPage(html.text) > 0) return { bodies: [html], rtf: null }
  const rtf = fields.compressedRtf === undefined ? null : unpackRtf(fields.compressedRtf)
  if (rtf === null) return { bodies: plain, rtf: null }
  const wrapped = wrappedBody(rtf)
  return wrapped === null ? { bodies: plain, rtf } : { bodies: [wrapped], rtf: null }
}

function htmlOf(fields: OutlookFields): MailBody | null {
  if (fields.html !== undefined) {
    const charset = fields.internetCodepage === undefined ? null : codePageEncoding(fields.internetCodepage)
    return { kind: 'html', ...decodePart(fields.html, charset, true), flowed: 'no' }
  }
  return fields.bodyHtml === undefined ? null : { kind: 'html', text: fields.bodyHtml, encoding: 'utf-16le', guessed: false, flowed: 'no' }
}

function bodyText(body: string | undefined): readonly MailBody[] {
  const text = known(body)
  return text === null ? [] : [{ kind: 'text', text, encoding: 'utf-16le', guessed: false, flowed: 'no' }]
}

function sortAttachments(
  attachments: readonly OutlookAttachment[],
  contentOf: OpenMessage['contentOf'],
): { readonly attachments: readonly MailAttachment[]; readonly dropped: Receipt['dropped'] } {
  const read: MailAttachment[] = []
  const left: Receipt['dropped'][number][] = []
  for (const [index, attachment] of attachments.entries()) {
    // Outlook hides what it keeps for itself: exceptions to a series of meetings, pictures that the text shows.
    if (attachment.attachmentHidden === true) continue
    const name = known(attachment.fileName) ?? known(attachment.fileNameShort) ?? known(attachment.name) ?? 'attachment'
    const sorted = kindOf(attachment, name)
    if (sorted.kind === 'article') {
      const bytes = async (): Promise<Uint8Array> => await Promise.resolve(contentOf(index))
      read.push({ name: name.toLowerCase().endsWith(`.${sorted.extension}`) ? name : `${name}.${sorted.extension}`, bytes })
    } else if (!isInline(attachment)) {
      left.push(dropped('mail', sorted.reason, name))
    }
  }
  return { attachments: read, dropped: left }
}

function kindOf({ innerMsgContent, attachMimeTag }: OutlookAttachment, name: string): AttachmentKind {
  return innerMsgContent === true ? { kind: 'article', extension: 'msg' } : attachmentKind(attachMimeTag?.toLowerCase() ?? '', name)
}

/** A picture that the text shows. */
function isInline({ pidContentId, attachMimeTag, fileName }: OutlookAttachment): boolean {
  const isPicture = attachMimeTag?.startsWith('image/') === true || /\.(?:png|jpe?g|gif|bmp|svg|webp)$/i.test(fileName ?? '')
  return isPicture && known(pidContentId) !== null
}

function mailAddress(text: string | undefined): string | null {
  return text?.includes('@') === true ? text.trim().toLowerCase() : null
}

function known(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim()
}

/** The day in universal time: without its header a message says nothing of the sender’s own zone. */
function day(time: string | undefined): string | null {
  const date = new Date(time ?? '')
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}
