import type { Receipt } from '#core/article'
import { finishDelivery } from '../clippings/index.ts'
import { decodeHtml, type Page, parsePage, textOf } from '../page/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { readDocument } from './document.ts'
import { readOlderDocument } from './older-document.ts'

/** Reads a page saved from Europresse or Eureka, one of its documents or many; `null` for any other page. */
export function readEuropresseHtml({ bytes }: Source): ReadResult | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.includes('DocPublicationName') || !/titreArticleVisu/i.test(buffer.toString('latin1'))) return null
  const decoded = decodeHtml(bytes)
  if (!decoded.ok) return null
  const page = parsePage(decoded.text)
  // Before the documents are taken apart.
  const traces = tracesIn(page)
  const articles = page.querySelectorAll('article').filter((element) => element.querySelector('.DocPublicationName, .DocHeader') !== null)
  const clippings = articles.length > 0 ? articles.map((article) => readDocument(article)) : olderDocuments(page)
  if (clippings.length === 0) return null
  return finishDelivery({
    reader: 'europresse',
    counts: 'body',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced: null,
    gaps: [],
    traces,
    clippings,
  })
}

function olderDocuments(page: Page) {
  const titles = page.querySelectorAll('.TitreArticleVisu, .titreArticleVisu')
  return titles.flatMap((title) => {
    const around = title.closest('td') ?? title.parentElement
    return around === null ? [] : [readOlderDocument(around, title)]
  })
}

/** The certificate names who may read the copy, and when it was made. */
function tracesIn(page: Page): Receipt['traces'] {
  const text = textOf(page.body)
  return [
    ...(/(?:certificat est émis à|certificate is issued to|certificado se emite a)/i.test(text) ? ['receipt.trace.user-name'] : []),
    ...(/(?:date d['’]émission|date of issue|issue date|fecha de emisión)/i.test(text) ? ['receipt.trace.delivery-time'] : []),
    ...(page.querySelector('mark, .occurrence, .occurence, span[style*=red]') === null ? [] : ['receipt.trace.search-hits']),
  ]
}
