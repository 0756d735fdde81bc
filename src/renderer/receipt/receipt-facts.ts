import type { Article } from '#core/article'
import { message, messageFor } from '#messages'

export interface Fact {
  readonly name: string
  readonly value: string
}

/** What was read, line by line. */
export function receiptFacts({ original, paragraphs, receipt }: Article): readonly Fact[] {
  const { reader, encoding, wordsFound, wordsStated, announced, found } = receipt
  const readerName = message(`receipt.reader.${reader}`)
  return [
    { name: message('receipt.file'), value: message('receipt.fileSize', { file: isolated(original.name), size: sizeOf(original.bytes) }) },
    {
      name: message('receipt.readAs'),
      value: encoding === null ? readerName : message('receipt.readAsEncoding', { reader: readerName, encoding: encoding.toUpperCase() }),
    },
    { name: message('receipt.text'), value: message('receipt.textCounts', { paragraphs: paragraphs.length, words: wordsFound }) },
    ...(wordsStated === null
      ? []
      : [
          {
            name: message('receipt.stated'),
            value: message('receipt.statedCount', {
              stated: wordsStated,
              found: wordsFound,
              share: perCent.format(wordsStated === 0 ? 1 : wordsFound / wordsStated),
            }),
          },
        ]),
    ...(announced === null && found === 1
      ? []
      : [
          {
            name: message('receipt.articles'),
            value: announced === null ? message('receipt.articlesFound', { found }) : message('receipt.articlesOf', { found, announced }),
          },
        ]),
    { name: message('receipt.hash'), value: original.sha256 },
  ]
}

/** The lists of a receipt that have something in them, each a heading and its lines. */
export function receiptLists({ receipt: { gaps, traces, warnings, suggestions } }: Article) {
  return [
    { heading: message('receipt.warnings'), lines: warnings.map(messageFor) },
    {
      heading: message('receipt.gaps'),
      lines: gaps.map(({ reason, sample }) => (sample === '' ? messageFor(reason) : `${messageFor(reason)}: ${sample}`)),
    },
    { heading: message('receipt.traces'), lines: traces.map(messageFor) },
    {
      heading: message('receipt.suggestions'),
      lines: suggestions.map(({ field, value, from }) => message('receipt.suggestion', { field, value, from: messageFor(from) })),
    },
  ].filter(({ lines }) => lines.length > 0)
}

/** How a step of reading is called. */
export function stepName(step: string): string {
  const key = `receipt.step.${step}`
  const name = messageFor(key)
  return name === key ? step : name
}

/** The whole receipt as plain text, for a mail or a file of one’s own. */
export function receiptText(article: Article): string {
  const { dropped } = article.receipt
  return [
    article.metadata.title ?? article.original.name,
    '',
    ...receiptFacts(article).map(({ name, value }) => `${name}: ${value.replaceAll(/[\u2068\u2069]/gu, '')}`),
    '',
    ...(dropped.length === 0
      ? [message('receipt.leftNothing')]
      : [
          message('receipt.left'),
          ...dropped.map(({ reason, step, words, sample }) => [messageFor(reason), stepName(step), words, sample].join('\t')),
        ]),
    ...receiptLists(article).flatMap(({ heading, lines }) => ['', heading, ...lines]),
    '',
  ].join('\n')
}

/** A name in another direction of writing keeps its place in the line (Unicode UAX 9, isolates). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

const perCent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })

function sizeOf(bytes: number): string {
  const [value, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
