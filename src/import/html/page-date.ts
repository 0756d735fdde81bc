import { type NumericOrder, readDate, readDateLine } from '../dates/index.ts'
import { blocksOf } from '../page/index.ts'
import { type Page, textOf } from '../page/index.ts'

/** The publication date where the page shows one: in an element made for it, or under a name that says so. A date anywhere in the prose is not one. */
export function dateOnPage(page: Page, order: NumericOrder): string | null {
  for (const selector of exactPlaces) {
    for (const element of page.querySelectorAll(selector)) {
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? textOf(element)
      const date = readDate(stated, order)
      if (date !== null) return date
    }
  }
  return lineByHeading(page) ?? dateInNamedPart(page, order)
}

/** A line near the first-level heading that is a date and nothing else. */
function lineByHeading(page: Page): string | null {
  const heading = page.querySelector('h1')
  if (heading === null) return null
  const blocks = blocksOf(page.body)
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === textOf(heading))
  if (at < 0) return null
  for (const { text } of [...blocks.slice(at + 1, at + 8), ...blocks.slice(Math.max(0, at - 3), at).toReversed()]) {
    const date = readDateLine(text)
    if (date !== null) return date
  }
  return null
}

function dateInNamedPart(page: Page, order: NumericOrder): string | null {
  for (const selector of likelyPlaces) {
    for (const element of page.querySelectorAll(selector).slice(0, 40)) {
      const text = textOf(element)
      const date = text.length > 0 && text.length < 300 ? readDate(text, order) : null
      if (date !== null) return date
    }
  }
  return null
}

const exactPlaces = [
  'time[pubdate]',
  '[itemprop=datePublished]',
  'time.published,time.entry-date,time[class*=publish],abbr.published',
  'time[datetime]',
] as const
const likelyPlaces = ['[class*=publish],[class*=Publish]', '[class*=date],[id*=date],[class*=Date]'] as const

/** The day in an address such as `/2031/03/05/…`; `null` where there is none. */
export function dateInAddress(url: string): string | null {
  const day = /\/((?:19|20|21)\d\d[-/]\d\d?[-/]\d\d?)(?:\/|-|$)/.exec(new URL(url).pathname)?.[1]
  return day === undefined ? null : readDate(day)
}
