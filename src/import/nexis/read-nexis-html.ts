import { finishDelivery } from '../clippings/index.ts'
import { decodeHtml, isElement, type PageElement, type PageNode, parsePage } from '../page/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { completeness, documentNumber } from './document-number.ts'
import { labelOf } from './labels.ts'
import type { NexisLine } from './nexis-line.ts'
import { readNexisArticle } from './read-nexis-article.ts'
import { tracesOfRequest } from './request-page.ts'
import { isCapitalLabel } from './text-lines.ts'

/** Reads an older delivery of Nexis as a page (`<DOC NUMBER=1>` in its comments); `null` for any other page. */
export function readNexisHtml({ bytes }: Source): ReadResult | null {
  if (!marks.some((mark) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark))) return null
  const decoded = decodeHtml(bytes)
  if (!decoded.ok) return null
  const parts = decoded.text.split(documentStart)
  const [head = '', ...documents] = parts
  const headlines = headlineClasses(head)
  const articles = documents.map((html) => linesOf(html.split(documentEnd, 1)[0] ?? '', headlines))
  const numbers = articles.map((lines, index) => numberIn(lines) ?? { number: index + 1, of: articles.length })
  const stated = Number(/<meta\b[^>]{0,200}?\bdocuments\s*=\s*"?(\d{1,6})/i.exec(head)?.[1] ?? Number.NaN)
  const numbered = articles.some((lines) => numberIn(lines) !== null)
  if (articles.length === 0 || !articles.some((lines) => lines.some((line) => line.setOff > 0))) return null
  const { announced, gaps } = completeness(numbered ? numbers : [], Number.isNaN(stated) ? null : stated)
  const hits = articles.some((lines) => lines.some(({ hasMarks }) => hasMarks))
  return finishDelivery({
    reader: 'nexis',
    counts: 'body',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced,
    gaps,
    traces: [...tracesOfRequest(textOfHead(head)), ...(hits ? ['receipt.trace.search-hits'] : [])],
    clippings: articles.map((lines) => readNexisArticle(lines.filter(({ text }) => documentNumber(text) === null))),
  })
}

const marks = ['<DOCFULL>', '<docfull>', 'LXNComment']
const documentStart = /<DOC NUMBER="?\d+"?>\s*<DOCFULL>\s*(?:-->)?/i
const documentEnd = /(?:<!--[^>]{0,80})?\s*<\/DOCFULL>/i

function textOfHead(head: string): string {
  const page = parsePage(head)
  return page
    .querySelectorAll('p,div,td')
    .map((element) => element.textContent ?? '')
    .join('\n')
}

/** The classes of the page’s style sheet that are in a headline’s size. */
function headlineClasses(head: string): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const { 1: name = '', 2: rules = '' } of head.slice(0, 20_000).matchAll(/\.(\w{1,20})\s*\{([^}]{0,400})\}/g)) {
    if (/font-size:\s*1[3-9]pt/i.test(rules)) classes.add(name)
  }
  return classes
}

interface HtmlLine extends NexisLine {
  readonly hasMarks: boolean
}

function linesOf(html: string, headlines: ReadonlySet<string>): readonly HtmlLine[] {
  const { body } = parsePage(html)
  return body
    .querySelectorAll('p,table')
    .flatMap((element) => (element.parentElement?.closest('table') ? [] : readElement(element, headlines)))
}

function readElement(element: PageElement, headlines: ReadonlySet<string>): readonly HtmlLine[] {
  if (element.localName === 'table') return element.querySelectorAll('tr').map((row) => toLine(rowText(row), false, false))
  const spans = element.querySelectorAll('span').filter((span) => (span.textContent ?? '').trim() !== '')
  const classes = new Set(spans.map((span) => classOf(span)))
  return [
    toLine(
      withBreaks(element),
      spans.some((span) => headlines.has(classOf(span))),
      classes.size > 1,
    ),
  ]
}

function toLine(text: string, isHeadline: boolean, isMixed: boolean): HtmlLine {
  const label = isCapitalLabel(text) ? labelOf(text) : null
  return { text, setOff: label?.length ?? 0, isHeadline, bookmark: null, hasMarks: isMixed && label === null }
}

function classOf(element: PageElement): string {
  return element.getAttribute('class') ?? ''
}

function rowText(row: PageElement): string {
  return row
    .querySelectorAll('td,th')
    .map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .join(' | ')
}

/** The text of a paragraph; a line feed for each `br`, and for nothing else. */
function withBreaks(element: PageElement): string {
  const parts: string[] = []
  const waiting: PageNode[] = childrenOf(element).toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) parts.push(node.nodeType === 3 ? (node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' ') : '')
    else if (node.localName === 'br') parts.push('\n')
    else if (node.localName !== 'style' && node.localName !== 'script') waiting.push(...childrenOf(node).toReversed())
  }
  return parts
    .join('')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

function childrenOf(element: PageElement): PageNode[] {
  const children: PageNode[] = []
  for (let child = element.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}

function numberIn(lines: readonly NexisLine[]) {
  for (const { text } of lines.slice(0, 5)) {
    const number = documentNumber(text)
    if (number !== null) return number
  }
  return null
}
