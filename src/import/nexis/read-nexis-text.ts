import { finishDelivery } from '../clippings/index.ts'
import { decodeText } from '../detect/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { completeness, type DocumentNumber, documentNumber } from './document-number.ts'
import { labelOf } from './labels.ts'
import type { NexisLine } from './nexis-line.ts'
import { readNexisArticle } from './read-nexis-article.ts'
import { textLines } from './text-lines.ts'
import { tracesOfRequest } from './request-page.ts'

/** Reads an older delivery of Nexis as plain text (“1 of 10 DOCUMENTS”); `null` for any other text. */
export function readNexisText({ bytes }: Source): ReadResult | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !quickly.test(decoded.text)) return null
  const documents = divide(decoded.text.replaceAll(/\r\n?|\f/g, '\n').split('\n'))
  const articles = documents.articles.map(({ lines }) => textLines(lines))
  if (!articles.some((lines) => isArticle(lines))) return null
  const request = documents.before.join('\n')
  const { announced, gaps } = completeness(
    documents.articles.map(({ number }) => number),
    selected(request),
  )
  return finishDelivery({
    reader: 'nexis',
    counts: 'body',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced,
    gaps,
    traces: tracesOfRequest(`${request}\n${documents.after.join('\n')}`),
    clippings: articles.map((lines) => readNexisArticle(lines)),
  })
}

const quickly = /\d\s+(?:of|von|de|sur|di|van)\s+\d[\d.,]*|(?:dokument|documento?)\s+\d/i

interface NumberedDocument {
  readonly number: DocumentNumber
  readonly lines: readonly string[]
}

interface Documents {
  readonly before: readonly string[]
  readonly articles: readonly NumberedDocument[]
  readonly after: readonly string[]
}

function divide(lines: readonly string[]): Documents {
  const starts = lines.flatMap((line, index) => {
    const number = documentNumber(line)
    return number === null ? [] : [{ number, index }]
  })
  const end = requestAfter(lines, starts.at(-1)?.index ?? lines.length)
  return {
    before: lines.slice(0, starts[0]?.index ?? 0),
    articles: starts.map(({ number, index }, position) => ({ number, lines: lines.slice(index + 1, starts[position + 1]?.index ?? end) })),
    after: lines.slice(end),
  }
}

/** Some deliveries repeat the request behind the last article. */
function requestAfter(lines: readonly string[], from: number): number {
  const at = lines.findIndex(
    (line, index) =>
      index > from && /^\s*(?:---- INDEX|(?:Time of Request|Download Request|Send To|Job Number|Number of Lines)\s*:)/i.test(line),
  )
  return at < 0 ? lines.length : at
}

/** “Selected Items: 1-10” says how many of the documents were asked for. */
function selected(request: string): number | null {
  const list =
    /(?:selected items?|ausgewählte (?:elemente|dokumente)|éléments? sélectionnés?|elementos seleccionados)\s*:\s*([\d\s,;–-]{1,200})/i.exec(
      request,
    )?.[1]
  if (list === undefined) return null
  let count = 0
  for (const { 1: from = '', 2: to = from } of list.matchAll(/(\d{1,6})(?:\s*[–-]\s*(\d{1,6}))?/g))
    count += Math.max(Number(to) - Number(from) + 1, 0)
  return count > 0 && count < 100_000 ? count : null
}

function isArticle(lines: readonly NexisLine[]): boolean {
  return lines.some(({ text, setOff }) => {
    const label = labelOf(text)
    return label !== null && setOff >= label.length
  })
}
