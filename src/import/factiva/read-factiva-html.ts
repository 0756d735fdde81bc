import { type Clipping, finishDelivery, paragraphsFrom } from '../clippings/index.ts'
import { decodeHtml, type Page, type PageElement, parsePage, textOf } from '../page/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { toClipping } from './factiva-article.ts'
import { readIndexedLayout } from './indexed-layout.ts'
import { readPlainLayout } from './plain-layout.ts'
import { readSearchSummary } from './search-summary.ts'

/** Reads a page saved from Factiva, with or without its table of codes, in any language of its interface; `null` for any other page. */
export function readFactivaHtml({ bytes }: Source): ReadResult | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.includes('Factiva') || !marks.some((mark) => buffer.includes(mark))) return null
  const decoded = decodeHtml(bytes)
  if (!decoded.ok) return null
  const page = parsePage(decoded.text)
  const articles = articlesIn(page)
  if (articles.length === 0) return null
  const summary = readSearchSummary(page)
  const clippings = articles.map((article) => readArticle(article))
  const hits = articles.some((article) => article.querySelector('p[class*=articleParagraph] b, p[class*=articleParagraph] .hlt') !== null)
  const { found } = summary
  return finishDelivery({
    reader: 'factiva',
    counts: 'everything',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced: found,
    // A search may find more than anyone asked to have sent.
    gaps:
      found !== null && found > clippings.length
        ? [{ reason: 'receipt.gap.search-found-more', sample: `${clippings.length}/${found}` }]
        : [],
    traces: [...summary.traces, ...(hits ? ['receipt.trace.search-hits'] : [])],
    clippings,
  })
}

const marks = ['articleParagraph', 'Article"', "Article'"]

/** Every element of a class such as `enArticle` that holds no other of its kind. */
function articlesIn(page: Page): readonly PageElement[] {
  return page
    .querySelectorAll('div.article, div.lastarticle, [id^=article-]')
    .filter((element) => isArticle(element) && !element.querySelectorAll('div').some((inner) => isArticle(inner)))
}

function isArticle(element: PageElement): boolean {
  return /(?:^|\s)[a-z]{2,4}Article(?:\s|$)/.test(element.getAttribute('class') ?? '')
}

function readArticle(article: PageElement): Clipping {
  const indexed = readIndexedLayout(article)
  if (indexed !== null) return toClipping(indexed.fields, indexed.body, indexed.archive)
  const { fields, notes, archive } = readPlainLayout(article)
  const texts = article.querySelectorAll('p[class*=articleParagraph]').map((paragraph) => textOf(paragraph))
  return toClipping(fields, paragraphsFrom([...texts, ...notes], 'body'), archive)
}
