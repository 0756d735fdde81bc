import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { blocksOf } from '../page/index.ts'
import { linkShare, type Page, type PageElement, textOf } from '../page/index.ts'
import { type Furniture, furnitureOf, isCaptionName } from './furniture.ts'

/** A caption taken off the page; `order` is the place it had among the page’s elements. */
export interface Caption {
  readonly text: string
  readonly order: number
}

/**
 * Takes out of a page, before anyone looks for the article in it, what by its element, its role or its names is not the article. What holds a good part of
 * the page’s prose stays whatever it is called. Captions are set aside: an extractor takes them for prose or loses them.
 */
export function prune(page: Page): { readonly captions: readonly Caption[]; readonly dropped: Receipt['dropped'] } {
  const total = Math.max(1, proseLength(page))
  const left: Receipt['dropped'][number][] = []
  const drop = (element: PageElement, reason: Furniture['reason']): void => {
    const text = blocksOf(element)
      .map((block) => block.text)
      .join(' ')
    if (text !== '') left.push(dropped('prune', reason, text))
    element.remove()
  }
  for (const { selector, reason } of nonArticle) {
    for (const element of page.querySelectorAll(selector)) {
      if (!page.contains(element) || element.querySelector('article,main') !== null || proseLength(element) > 0.3 * total) continue
      drop(element, reason)
    }
  }
  for (const element of page.querySelectorAll('[class],[id]')) {
    const found = page.contains(element) ? furnitureAt(element, total) : null
    if (found !== null) drop(element, found)
  }
  for (const element of otherArticles(page)) drop(element, 'receipt.dropped.related')
  return { captions: takeCaptions(page, total), dropped: left }
}

/** Articles beside the page’s own: the own one has the page’s only `h1` in it, or most of the prose of them all. */
function otherArticles(page: Page): readonly PageElement[] {
  const articles = page.querySelectorAll('article').filter((article) => article.parentElement?.closest('article') === null)
  if (articles.length < 2) return []
  const lengths = articles.map((article) => proseLength(article))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const own = articles.filter((article, index) => (lengths[index] ?? 0) > 0.5 * total || article.querySelector('h1') !== null)
  return own.length === 1 ? articles.filter((article) => !own.includes(article)) : []
}

const nonArticle: readonly { readonly selector: string; readonly reason: Furniture['reason'] }[] = [
  { selector: 'nav,footer,[role=navigation],[role=search]', reason: 'receipt.dropped.navigation' },
  { selector: 'aside,[role=complementary]', reason: 'receipt.dropped.related' },
  { selector: 'form,button,select', reason: 'receipt.dropped.form' },
  { selector: '[role=dialog]', reason: 'receipt.dropped.consent' },
  {
    selector: 'noscript,iframe,template,[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]',
    reason: 'receipt.dropped.hidden',
  },
]

/** Names on these are the page’s or a phrase’s, seldom a part’s. */
const keptElements = new Set(['html', 'body', 'main', 'article', 'h1', 'em', 'strong', 'b', 'i', 'a', 'blockquote'])
const paragraphFurniture = /(?:^|[\s_-])(?:byline|timestamp|newsletter|promo|read-?more|related)(?:[\s_-]|$)/i

function furnitureAt(element: PageElement, total: number): Furniture['reason'] | null {
  if (keptElements.has(element.localName)) return null
  const className = element.getAttribute('class') ?? ''
  if (element.localName === 'p' && !paragraphFurniture.test(className)) return null
  const found = furnitureOf(`${className} ${nameIn(element.getAttribute('id') ?? '')}`)
  if (found === null || element.querySelector('article,main,[itemprop=articleBody]') !== null) return null
  const prose = proseLength(element)
  if (prose > 0.25 * total) return null
  return !found.certain && prose > 250 && linkShare(element) < 0.2 ? null : found.reason
}

/** An id of many words is made from a heading, and says what it says. */
function nameIn(id: string): string {
  return id.split(/[\s_-]+/).length > 4 ? '' : id
}

function takeCaptions(page: Page, total: number): readonly Caption[] {
  const captions: Caption[] = []
  const named = page.querySelectorAll('[class]').filter((element) => isCaptionName(element.getAttribute('class') ?? ''))
  for (const element of [...page.querySelectorAll('figcaption'), ...named]) {
    if (!page.contains(element) || ['html', 'body', 'main', 'article'].includes(element.localName)) continue
    // A class such as “has-caption” may sit on the whole figure, or on the whole story.
    if (element.querySelector('article,main,figcaption') !== null || proseLength(element) > 0.25 * total) continue
    if (linkShare(element) < 0.6)
      captions.push({
        text: blocksOf(element)
          .map(({ text }) => text)
          .join(' '),
        order: orderOf(element),
      })
    element.remove()
  }
  return captions.filter(({ text }) => text !== '' && text.length < 1500).toSorted((a, b) => a.order - b.order)
}

function orderOf(element: PageElement): number {
  return Number(element.getAttribute('data-order') ?? 0)
}

/** Length of the paragraphs in an element that are long enough to be prose. */
export function proseLength(element: PageElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p,li,blockquote')) {
    const text = textOf(paragraph)
    if (text.length > 60) length += text.length
  }
  return length
}
