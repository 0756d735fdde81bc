import type { Receipt } from '#core/article'
import type { MailSender } from './mail.ts'

type Suggestion = Receipt['suggestions'][number]

/** What the sender hints at: a press office is an outlet, and whoever signs may be the author. Neither is said, so both are offered. */
export function senderSuggestions({ name, address, organization }: MailSender): readonly Suggestion[] {
  const isAddress = name === null || name.includes('@')
  const domain =
    address
      ?.split('@')
      .at(-1)
      ?.replace(/^(?:(?:mail|mailing|email|news|newsletter|info|press|media|e|em|m)\.)+(?=[^.]+\.)/, '') ?? ''
  const isPublicMailbox = publicMailboxes.test(domain)
  return [
    ...(organization === null ? [] : [suggest('outlet', organization, 'receipt.suggestion.mail-organization')]),
    ...(isAddress ? [] : [suggest('outlet', name, 'receipt.suggestion.mail-sender')]),
    ...(domain === '' || isPublicMailbox ? [] : [suggest('outlet', domain, 'receipt.suggestion.mail-domain')]),
    ...(isAddress ? [] : [suggest('byline', name, 'receipt.suggestion.mail-sender')]),
  ]
}

function suggest(field: Suggestion['field'], value: string, from: string): Suggestion {
  return { field, value, from }
}

/** Mailboxes that anybody can have say nothing about who publishes. */
const publicMailboxes =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|aol|icloud|me|gmx|web|protonmail|proton|mail|yandex|qq|163|126|orange|free|libero|t-online|wanadoo|laposte)\.(?:[a-z]{2,4}|co\.[a-z]{2})$/
