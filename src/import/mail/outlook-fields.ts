import * as v from 'valibot'

const text = v.fallback(v.optional(v.string()), undefined)
const number = v.fallback(v.optional(v.number()), undefined)
const flag = v.fallback(v.optional(v.boolean()), undefined)
const bytes = v.fallback(v.optional(v.instance(Uint8Array)), undefined)

const attachmentSchema = v.object({
  name: text,
  fileName: text,
  fileNameShort: text,
  attachMimeTag: text,
  pidContentId: text,
  attachmentHidden: flag,
  innerMsgContent: flag,
})

const recipientSchema = v.object({ email: text, smtpAddress: text })

/** What we ask of an Outlook message ([MS-OXPROPS]). A property of another type than it should have counts as missing: the library passes on whatever is stored. */
export const outlookFieldsSchema = v.object({
  subject: text,
  body: text,
  bodyHtml: text,
  html: bytes,
  compressedRtf: bytes,
  headers: text,
  messageClass: text,
  senderName: text,
  senderEmail: text,
  senderSmtpAddress: text,
  internetCodepage: number,
  messageCodepage: number,
  messageLocaleId: number,
  clientSubmitTime: text,
  messageDeliveryTime: text,
  creationTime: text,
  error: text,
  attachments: v.fallback(v.array(attachmentSchema), []),
  recipients: v.fallback(v.array(recipientSchema), []),
})

export type OutlookFields = v.InferOutput<typeof outlookFieldsSchema>
export type OutlookAttachment = v.InferOutput<typeof attachmentSchema>
