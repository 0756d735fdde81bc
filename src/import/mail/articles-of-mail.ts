import type { Receipt } from '#core/article'
import type { ImportProblem } from '#ipc/worker-api'
import type { ReadArticle, ReadResult, ReadWithin } from '../read-result.ts'
import type { Mail } from './mail.ts'
import { readBody } from './read-body.ts'
import { wordsOnPage } from './words-on-page.ts'

type Gap = Receipt['gaps'][number]

/** Reads a mail: its text, then every attachment of a kind that is read. What cannot be read is a gap in the receipt of the rest. */
export async function articlesOfMail(mail: Mail, readWithin: ReadWithin): Promise<ReadResult> {
  const articles: ReadArticle[] = [...readBody(mail)]
  const gaps: Gap[] = []
  for (const { name, bytes } of mail.attachments) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: each may take all the memory there is
    const result = await readWithin({ bytes: await bytes(), name })
    if (result.ok) {
      articles.push(...result.articles.map((article) => attached(article, mail, name)))
      gaps.push(...(result.articles[0]?.receipt.gaps ?? []))
    } else {
      gaps.push({ reason: gapReasons.get(result.problem.kind) ?? 'receipt.gap.attachment-damaged', sample: name.slice(0, 80) })
    }
  }
  if (mail.cutShort) gaps.push({ reason: 'receipt.gap.attachment-nested', sample: mail.subject?.slice(0, 80) ?? '' })
  if (articles.length === 0) return { ok: false, problem: problemOf(mail, gaps) }
  const announced = mail.attachments.length > 0 || gaps.length > 0 ? articles.length + gaps.length : null
  return {
    ok: true,
    articles: articles.map((article) => ({ ...article, receipt: { ...article.receipt, announced, found: articles.length, gaps } })),
  }
}

/** What an attached file does not say, the mail may hint at. */
function attached(article: ReadArticle, mail: Mail, name: string): ReadArticle {
  const { metadata, receipt } = article
  const suggestions: Receipt['suggestions'] = [
    ...(metadata.title === null
      ? [{ field: 'title' as const, value: name.replace(/\.[^.]*$/, ''), from: 'receipt.suggestion.file-name' }]
      : []),
    ...(metadata.published === null && mail.sent !== null
      ? [{ field: 'published' as const, value: mail.sent, from: 'receipt.suggestion.mail-date' }]
      : []),
    ...(metadata.outlet === null && mail.sender.name !== null
      ? [{ field: 'outlet' as const, value: mail.sender.name, from: 'receipt.suggestion.mail-sender' }]
      : []),
  ].filter(({ field, value }) => value !== '' && !receipt.suggestions.some((other) => other.field === field))
  return { ...article, receipt: { ...receipt, suggestions: [...receipt.suggestions, ...suggestions] } }
}

/** Why nothing was read: of a mail that is all attachments, what was wrong with the first. */
function problemOf(mail: Mail, gaps: readonly Gap[]): ImportProblem {
  if (mail.encrypted) return { kind: 'password-protected' }
  if (mail.cutShort) return { kind: 'damaged-file', part: null }
  const isEmpty =
    gaps.length === 0 &&
    mail.dropped.length === 0 &&
    mail.bodies.every(({ kind, text }) => (kind === 'html' ? wordsOnPage(text) === 0 : text.trim() === ''))
  return isEmpty ? { kind: 'empty' } : { kind: 'no-article' }
}

/** Why an attachment could not be read; whatever is not here means that it is damaged. */
const gapReasons: ReadonlyMap<ImportProblem['kind'], string> = new Map<ImportProblem['kind'], string>([
  ['empty', 'receipt.gap.attachment-empty'],
  ['no-article', 'receipt.gap.attachment-no-article'],
  ['script-page', 'receipt.gap.attachment-no-article'],
  ['paywall-or-login', 'receipt.gap.attachment-no-article'],
  ['no-reference', 'receipt.gap.attachment-no-article'],
  ['unsupported', 'receipt.gap.attachment-unsupported'],
  ['not-text', 'receipt.gap.attachment-unsupported'],
  ['too-large', 'receipt.gap.attachment-too-large'],
  ['unpacks-too-large', 'receipt.gap.attachment-too-large'],
  ['took-too-long', 'receipt.gap.attachment-too-large'],
  ['took-too-much-memory', 'receipt.gap.attachment-too-large'],
  ['password-protected', 'receipt.gap.attachment-protected'],
  ['scan', 'receipt.gap.attachment-scan'],
])
