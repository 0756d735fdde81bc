import { IntlMessageFormat } from 'intl-messageformat'
import { english } from './english.ts'

export type MessageId = keyof typeof english
export type MessageValues = Readonly<Record<string, string | number>>

const formats = new Map<MessageId, IntlMessageFormat>()

/** The sentence a person reads, from the catalogue, in ICU MessageFormat. A new language is one more catalogue with the same keys. */
export function message(id: MessageId, values: MessageValues = {}): string {
  const format = formats.get(id) ?? new IntlMessageFormat(english[id], 'en-GB')
  formats.set(id, format)
  return String(format.format(values))
}

/** The sentence for a key that a file of ours carries (a receipt’s reason or warning); the key itself where this version has no sentence for it, because a later one wrote it. */
export function messageFor(key: string): string {
  return isMessageId(key) ? message(key) : key
}

/** The sentence for an id made out of parts; `null` where there is none. */
export function messageOrNull(id: string): string | null {
  return isMessageId(id) ? message(id) : null
}

/** Whether the catalogue has this key. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(english, id)
}
