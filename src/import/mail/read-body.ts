import { type Metadata, type Receipt, unknownMetadata } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import { languageTag } from '../language-tag.ts'
import type { ReadArticle } from '../read-result.ts'
import { findRights, readUnderTitle } from '../text/index.ts'
import { blocksOfHtml } from './blocks-of-html.ts'
import { blocksOfText } from './blocks-of-text.ts'
import { cleanBlocks } from './clean-blocks.ts'
import type { DigestHeading } from './digest-headings.ts'
import { type Forwarded, readForwarded } from './forwarded.ts'
import type { Mail, MailBody } from './mail.ts'
import type { MailBlock } from './mail-block.ts'
import { senderSuggestions } from './sender-suggestions.ts'
import { viewAddressIn } from './printed-addresses.ts'
import { splitDigest } from './split-digest.ts'
import { titleOfSubject } from './subject-title.ts'

/** The articles in the text of a mail, without its attachments: one, several of a press review, or none where it says nothing. */
export function readBody(mail: Mail): readonly ReadArticle[] {
  const shown = showBodies(mail.bodies)
  const forwarded = readForwarded(shown.blocks)
  const clean = cleanBlocks(forwarded.blocks, mail.recipients)
  const digest = splitDigest(clean.blocks, shown.headings)
  const text = clean.blocks.filter(({ role }) => role === 'text')
  const left = [...mail.dropped, ...shown.dropped, ...forwarded.dropped, ...clean.dropped]
  const receipt = {
    encoding: mail.bodies[0]?.encoding ?? 'utf-8',
    warnings: mail.bodies.some(({ guessed }) => guessed) ? ['receipt.warning.guessed-encoding'] : [],
    traces: [
      ...new Set([...mail.traces, ...shown.traces, ...clean.traces, ...(forwarded.namesRecipients ? ['receipt.trace.recipient'] : [])]),
    ],
  }
  const known = { ...unknownMetadata, language: mail.language ?? languageTag(shown.language ?? '') }
  const head = headOf(mail, forwarded)
  if (digest === null) {
    const title = titleOfSubject(withoutRecipients(head.subject, mail.recipients))
    const metadata = { ...known, title, published: head.sent, url: shown.viewAddress }
    return finish(text, metadata, { ...receipt, dropped: addUp(left), suggestions: head.suggestions })
  }
  const frame = digest.frame.map((block) => block.text).join(' ')
  const framed = addUp([...left, ...(frame === '' ? [] : [dropped('mail', 'receipt.dropped.digest-frame', frame)])])
  const suggestions: Receipt['suggestions'] =
    head.sent === null ? [] : [{ field: 'published', value: head.sent, from: 'receipt.suggestion.mail-date' }]
  return digest.sections.flatMap(({ title, url, blocks }) => {
    const under = readUnderTitle(blocks.map((block) => block.text))
    const headline: MailBlock = { role: 'text', kind: 'title', text: title }
    return finish(
      [headline, ...blocks.filter(({ role }) => role === 'text')],
      { ...known, title, url, published: under.published },
      { ...receipt, dropped: framed, suggestions },
    )
  })
}

interface BodyReceipt extends Pick<Receipt, 'dropped' | 'warnings' | 'traces' | 'suggestions'> {
  readonly encoding: string
}

function finish(blocks: readonly MailBlock[], metadata: Metadata, receipt: BodyReceipt): readonly ReadArticle[] {
  const { title } = metadata
  const at = blocks.findIndex(
    ({ kind, text }, index) => index < 6 && (kind === 'title' || (title !== null && plain(text) === plain(title))),
  )
  const texts = blocks.map(({ text }) => text)
  const byline = readUnderTitle(texts.slice(at + 1)).byline ?? readUnderTitle(texts).byline
  const result = finishArticle({
    reader: 'mail',
    ...receipt,
    metadata: { ...metadata, byline, rights: findRights(texts) },
    paragraphs: blocks.map(({ kind, text }, index) => ({ kind: index === at ? 'title' : kind, text, page: null })),
  })
  return result.ok ? result.articles : []
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whose text it is: the outer mail’s, or that of the one it passes on. */
function headOf(
  mail: Mail,
  { head }: Forwarded,
): { readonly subject: string | null; readonly sent: string | null; readonly suggestions: Receipt['suggestions'] } {
  if (head === null) return { subject: mail.subject, sent: mail.sent, suggestions: senderSuggestions(mail.sender) }
  const dates: Receipt['suggestions'] =
    head.sent === null && mail.sent !== null ? [{ field: 'published', value: mail.sent, from: 'receipt.suggestion.mail-date' }] : []
  return {
    subject: head.subject ?? mail.subject,
    sent: head.sent,
    suggestions: [...senderSuggestions(head.sender), ...dates],
  }
}

/** Programs that send invitations put the invited into the subject. */
function withoutRecipients(subject: string | null, recipients: readonly string[]): string | null {
  let title = subject
  for (const address of recipients) title = title?.replaceAll(`(${address})`, '').replaceAll(address, '') ?? null
  return title
}

interface Shown {
  readonly blocks: readonly MailBlock[]
  readonly headings: readonly DigestHeading[]
  readonly viewAddress: string | null
  readonly language: string | null
  readonly dropped: Receipt['dropped']
  readonly traces: readonly string[]
}

function showBodies(bodies: readonly MailBody[]): Shown {
  const shown = bodies.map((body) => showBody(body))
  return {
    blocks: shown.flatMap(({ blocks }) => blocks),
    headings: shown.flatMap(({ headings }) => headings),
    viewAddress: shown.find(({ viewAddress }) => viewAddress !== null)?.viewAddress ?? null,
    language: shown.find(({ language }) => language !== null)?.language ?? null,
    dropped: shown.flatMap((part) => part.dropped),
    traces: shown.flatMap(({ traces }) => traces),
  }
}

function showBody({ kind, text, flowed }: MailBody): Shown {
  if (kind === 'html') {
    const { hasPixel, ...shown } = blocksOfHtml(text)
    return { ...shown, traces: hasPixel ? ['receipt.trace.tracking-pixel'] : [] }
  }
  const blocks = blocksOfText(text, flowed)
  return { blocks, headings: [], viewAddress: viewAddressIn(blocks), language: null, dropped: [], traces: [] }
}
