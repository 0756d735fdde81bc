import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { blocksOf } from '../page/index.ts'
import { collapse, linkShare, type Page, type PageElement, textOf } from '../page/index.ts'
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
  for (const element of [...otherArticles(page), ...cards(page)]) if (page.contains(element)) drop(element, 'receipt.dropped.related')
  return { captions: takeCaptions(page, total), dropped: left }
}

/** Articles beside the page’s own: that one has twice the prose of any other, or the page’s only `h1`. */
function otherArticles(page: Page): readonly PageElement[] {
  const articles = page
    .querySelectorAll('article')
    .filter((article) => article.parentElement?.closest('article') === null)
    .map((element) => ({ element, prose: proseLength(element) }))
  const [first, second] = articles.toSorted((a, b) => b.prose - a.prose)
  if (first === undefined || second === undefined) return []
  const titled = articles.filter(({ element }) => element.querySelector('h1') !== null)
  const own = first.prose >= 500 && first.prose >= 2 * second.prose ? first : titled.length === 1 ? titled[0] : undefined
  return own === undefined ? [] : articles.filter((article) => article !== own).map(({ element }) => element)
}

/** Cards that open over a name in the text: a picture and several links inside a line of a paragraph. The innermost, for the name itself is around them. */
function cards(page: Page): readonly PageElement[] {
  const found = page
    .querySelectorAll('p span,li span')
    .filter((span) => span.querySelector('img') !== null && span.querySelectorAll('a').length >= 2 && linkShare(span) > 0.5)
  return found.filter((span) => !found.some((inner) => inner !== span && span.contains(inner)))
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
  for (const { element, text } of picturesWithText(page)) {
    captions.push({ text, order: orderOf(element) })
    element.remove()
  }
  return captions.filter(({ text }) => text !== '' && text.length < 1500).toSorted((a, b) => a.order - b.order)
}

/** Elements that hold a picture and a line that says what is on it: its `alt` text again, or no sentence. */
function picturesWithText(page: Page): readonly { readonly element: PageElement; readonly text: string }[] {
  return page.querySelectorAll('img').flatMap((picture) => {
    const element = textAround(picture)
    if (element === null || !pictureBoxes.has(element.localName) || element.querySelector('h2,h3,h4,h5,li') !== null) return []
    const text = textOf(element)
    const alt = collapse(picture.getAttribute('alt') ?? '')
    const repeatsAlt = alt !== '' && text.length < 300 && text.startsWith(alt.slice(0, 200))
    return repeatsAlt || isLine(element, text) ? [{ element, text }] : []
  })
}

/** The nearest element around a picture that has text. */
function textAround(picture: PageElement): PageElement | null {
  let element = picture.parentElement
  while (element !== null && textOf(element) === '') element = element.parentElement
  return element
}

/** Short, and no sentence. */
function isLine(element: PageElement, text: string): boolean {
  return element.localName !== 'p' && text.length < 150 && !/[.!?…:]["'”’»)]*$/.test(text) && linkShare(element) < 0.5
}

const pictureBoxes = new Set('div p span center figure td'.split(' '))

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
