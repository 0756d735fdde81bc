import type { Receipt } from '#core/article'
import { Readability } from '@mozilla/readability'
import { addUp, dropped } from '../dropped.ts'
import { type Block, blocksOf } from '../page/index.ts'
import { type Page, type PageElement, parsePage } from '../page/index.ts'
import { judge, lengthOf, linkedLength, plain } from './filter.ts'
import { Outline, proseWeight } from './outline.ts'
import { regain } from './regain.ts'
import { type Caption, proseLength, prune } from './prune.ts'

/** The article found in a page. */
export interface Extracted {
  readonly blocks: readonly Block[]
  readonly dropped: Receipt['dropped']
  /** Share of the text that is in links, 0–1. */
  readonly linkShare: number
  /** How many of its headings are links to somewhere else, as on a front page. */
  readonly linkedHeadings: number
}

/**
 * Finds the article in a page: furniture pruned before Readability looks, its leftovers filtered after, captions put back where they stood.
 * `title` is the page’s, so that its repetition is known. Takes the page apart. `null` when Readability finds nothing.
 */
export function extractArticle(page: Page, html: string, title: string | null): Extracted | null {
  const outline = outlineOf(page)
  const prose = proseLength(page)
  const titleOrder = orderOfTitle(page, title)
  const pruned = prune(page)
  const before = blocksOf(page.body)
  const located = findKept(html, page, prose)
  if (located === null) return null
  const kept = orHome(before, regain(before, located, outline), outline)
  const verdicts = judge(kept, title)
  const blocks = kept.filter((_, index) => verdicts[index] === null)
  const filtered = kept.flatMap(({ text }, index) => {
    const reason = verdicts[index] ?? null
    return reason === null ? [] : [dropped('filter', reason, text)]
  })
  return {
    blocks: withCaptions(blocks, pruned.captions, titleOrder),
    dropped: addUp([...pruned.dropped, ...outside(before, [...kept.map(({ text }) => text), title ?? '']), ...filtered]),
    linkShare: linkedLength(kept) / Math.max(1, lengthOf(kept)),
    linkedHeadings: kept.filter(({ kind, linkShare }) => kind === 'heading' && linkShare > 0.8).length,
  }
}

/** Takes out what is never text and gives every element its place in the page. */
function outlineOf(page: Page): Outline {
  for (const script of page.querySelectorAll('script,style')) script.remove()
  return new Outline(page.querySelectorAll('*'))
}

/** What stands in the innermost element with most of the page’s prose, where Readability found less than half of that prose: it had chosen another part. */
function orHome(before: readonly Block[], kept: readonly Block[], outline: Outline): readonly Block[] {
  const home = outline.homeOf(before, 0.75)
  const inHome = before.filter(({ order }) => outline.isInside(order, home))
  const prose = proseOf(inHome)
  // A page that shows several stories or a teaser many times repeats itself, and is full of links.
  const repeats = inHome.length - new Set(inHome.map(({ text }) => text)).size
  const isOneText = prose > 2000 && repeats < 0.05 * inHome.length && linkedLength(inHome) < 0.05 * lengthOf(inHome)
  return isOneText && proseOf(kept) < 0.6 * prose ? inHome : kept
}

function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseWeight(block), 0)
}

/** Readability on the pruned page; on the whole page where what it finds is less than half of the `prose` there was before, and the whole has twice as much. */
function findKept(html: string, pruned: Page, prose: number): readonly Block[] | null {
  const fromPruned = keptBy(pruned)
  if (fromPruned !== null && lengthOf(fromPruned) > 0.5 * prose) return fromPruned
  const whole = parsePage(html)
  outlineOf(whole)
  const fromWhole = keptBy(whole)
  if (fromPruned === null || fromWhole === null) return fromPruned ?? fromWhole
  return lengthOf(fromPruned) > 0.5 * lengthOf(fromWhole) ? fromPruned : fromWhole
}

/** The paragraphs that Readability keeps. */
function keptBy(page: Page): readonly Block[] | null {
  const root = readable(page)
  return root === null ? null : blocksOf(root)
}

/** The element itself, not its HTML: nothing is written out and parsed again. */
function readable(page: Page): PageElement | null {
  const reader = new Readability<PageElement>(page, { keepClasses: true, disableJSONLD: true, serializer: (node: PageElement) => node })
  try {
    return reader.parse()?.content ?? null
  } catch (error) {
    // On broken pages Readability 0.6.0 walks past the root (“Cannot read properties of null (reading 'tagName')”): it found nothing there.
    if (error instanceof TypeError) return null
    throw error
  }
}

function orderOfTitle(page: Page, title: string | null): number | null {
  if (title === null) return null
  const heading = page.querySelectorAll('h1').find((element) => plain(element.textContent ?? '') === plain(title))
  return heading === undefined ? null : Number(heading.getAttribute('data-order'))
}

/** What Readability left out, paragraph by paragraph. */
function outside(before: readonly Block[], found: readonly string[]): Receipt['dropped'] {
  const kept = new Set(found)
  return before.filter(({ text }) => !kept.has(text)).map(({ text }) => dropped('readability', 'receipt.dropped.outside-article', text))
}

/** Captions of pictures between the title and the last paragraph, after the paragraph they followed; others belong to other stories. */
function withCaptions(blocks: readonly Block[], captions: readonly Caption[], titleOrder: number | null): readonly Block[] {
  const orders = blocks.map(({ order }) => order)
  const from = titleOrder ?? Math.min(...orders)
  const to = Math.max(...orders)
  const texts = new Set(blocks.map(({ text }) => text))
  const merged = [...blocks]
  for (const { text, order } of captions
    .filter((caption) => caption.order > from && caption.order < to && !texts.has(caption.text))
    .toReversed()) {
    const after = merged.findLastIndex((block) => block.order !== 0 && block.order < order)
    merged.splice(after + 1, 0, { kind: 'caption', text, order, inList: false, linkShare: 0, timeShare: 0 })
  }
  return merged
}
