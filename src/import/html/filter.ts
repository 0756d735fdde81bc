import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { blocksOf } from '../page/index.ts'
import { isBoilerplate } from './boilerplate.ts'
import { linkShare, type PageElement, textOf } from '../page/index.ts'
import type { Furniture } from './furniture.ts'

/** Takes out of an extracted article what an extractor lets through: repeated titles, link-only paragraphs, lists of related stories, timestamps, “Read more”. Answers what it took. */
export function filterArticle(root: PageElement, title: string | null): Receipt['dropped'] {
  const left: Receipt['dropped'][number][] = []
  const drop = (element: PageElement, reason: Furniture['reason']): void => {
    left.push(
      dropped(
        'filter',
        reason,
        blocksOf(element)
          .map(({ text }) => text)
          .join(' '),
      ),
    )
    element.remove()
  }
  const total = textOf(root).length
  for (const element of root.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,div,span,section,blockquote,td,ul,ol,figure,time,header')) {
    const reason = root.contains(element) ? reasonToDrop(element, { root, total, title }) : null
    if (reason !== null) drop(element, reason)
  }
  for (const heading of root.querySelectorAll('h2,h3,h4,h5,h6')) {
    if (!isBoilerplate(textOf(heading))) continue
    const next = heading.nextElementSibling
    drop(heading, 'receipt.dropped.boilerplate')
    if (next !== null && ['ul', 'ol', 'div'].includes(next.localName) && linkShare(next) > 0.5 && textOf(next).length < 0.3 * total) {
      drop(next, 'receipt.dropped.related')
    }
  }
  for (const heading of headingsAtEnd(root)) drop(heading, 'receipt.dropped.related')
  return left
}

interface Whole {
  readonly root: PageElement
  /** Length of the whole text. */
  readonly total: number
  readonly title: string | null
}

function reasonToDrop(element: PageElement, { root, total, title }: Whole): Furniture['reason'] | null {
  const text = textOf(element)
  if (text === '') return null
  const name = element.localName
  if (name === 'span') return standsAlone(element, root) && text.length < 200 && isBoilerplate(text) ? 'receipt.dropped.boilerplate' : null
  if (/^h[1-6]$/.test(name) && title !== null && repeatsTitle(text, title)) return 'receipt.dropped.repeated-title'
  if (text.length > 0.5 * total) return null
  if (name === 'time') return 'receipt.dropped.page-metadata'
  return linkReason(element, text) ?? boilerplateReason(element, text)
}

function standsAlone(span: PageElement, root: PageElement): boolean {
  const parent = span.parentElement
  return parent === null || parent === root || ['div', 'section', 'article', 'figure'].includes(parent.localName)
}

function linkReason(element: PageElement, text: string): Furniture['reason'] | null {
  const name = element.localName
  const isList = name === 'ul' || name === 'ol'
  if (text.length >= (isList ? 1500 : 250)) return null
  const share = linkShare(element)
  const onlyLinks = share > 0.9 && text.length < 250 && name !== 'h2' && name !== 'h3'
  return onlyLinks || (isList && share > 0.75) ? 'receipt.dropped.related' : null
}

function boilerplateReason(element: PageElement, text: string): Furniture['reason'] | null {
  if (text.length >= 260 || !isBoilerplate(text)) return null
  return element.localName === 'div' && element.querySelector('p') !== null ? null : 'receipt.dropped.boilerplate'
}

function repeatsTitle(heading: string, title: string): boolean {
  const a = plain(heading)
  const b = plain(title)
  return a !== '' && b !== '' && (a === b || (a.length > 20 && (a.includes(b) || b.includes(a))))
}

/** Letters and digits in lower case, one space between words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Headings after which nothing comes: they stood over what was taken out. */
function headingsAtEnd(root: PageElement): readonly PageElement[] {
  const blocks = root.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,blockquote,pre,td').filter((element) => textOf(element) !== '')
  const last = blocks.findLastIndex((element) => !/^h[1-6]$/.test(element.localName))
  return blocks.slice(last + 1)
}
