import type { Receipt } from '#core/article'

/** A text that a mail shows, before it is cut into paragraphs. */
export interface MailBody {
  readonly kind: 'html' | 'text'
  readonly text: string
  /** WHATWG name. */
  readonly encoding: string
  readonly guessed: boolean
  /** Lines that end in a space go on (RFC 3676); `delsp` where that space is not part of the text. */
  readonly flowed: 'no' | 'yes' | 'delsp'
}

/** A file that came with a mail. Its bytes are decoded only when asked for. */
export interface MailAttachment {
  /** With an extension that says what it is. */
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

/** A mail, whatever file it came in. */
export interface Mail {
  readonly subject: string | null
  /** The day it was sent, by the sender’s own clock, YYYY-MM-DD. */
  readonly sent: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly sender: MailSender
  /** Addresses it was sent to, in lower case. */
  readonly recipients: readonly string[]
  readonly bodies: readonly MailBody[]
  /** Those of kinds that are read. */
  readonly attachments: readonly MailAttachment[]
  readonly dropped: Receipt['dropped']
  /** Keys `receipt.trace.…`. */
  readonly traces: readonly string[]
  readonly encrypted: boolean
  /** Parts were passed over because there are too many, or they lie too deep. */
  readonly cutShort: boolean
}

export interface MailSender {
  readonly name: string | null
  /** In lower case. */
  readonly address: string | null
  readonly organization: string | null
}
