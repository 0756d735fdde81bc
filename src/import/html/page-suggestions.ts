import type { Metadata, Receipt } from '#core/article'
import { parseUrl } from '#node/parse-url'
import type { Authors } from './page-authors.ts'
import type { PageDates } from './page-dates.ts'
import type { Saved } from './saved-page.ts'

type Suggestion = Receipt['suggestions'][number]

interface Hints {
  readonly metadata: Metadata
  /** The window’s title as the page states it. */
  readonly windowTitle: string | null
  readonly authors: Authors
  readonly dates: PageDates
  readonly saved: Saved
}

/** What the page only hints at for a field that it does not state, best first, and the other day of publication where it gives two. Nothing of it is filled in. */
export function suggestionsFor({ metadata, windowTitle, authors, dates, saved }: Hints): Receipt['suggestions'] {
  const { title, byline, outlet, published, modified, url } = metadata
  const address = url ?? saved.address
  const hints: readonly [Suggestion['field'], boolean, readonly (readonly [string | null, Suggestion['from']])[]][] = [
    ['title', title === null, [[titleInAddress(address), 'receipt.suggestion.address']]],
    ['byline', byline === null, [[authors.unlikely, 'receipt.suggestion.account']]],
    [
      'outlet',
      outlet === null,
      [
        [behindTitle(windowTitle, title), 'receipt.suggestion.window-title'],
        [hostOf(address), 'receipt.suggestion.host'],
      ],
    ],
    ['published', true, [[dates.otherInData, 'receipt.suggestion.page-data']]],
    [
      'published',
      published === null,
      [
        [monthInAddress(address), 'receipt.suggestion.address'],
        [modified, 'receipt.suggestion.modified'],
        [saved.day, 'receipt.suggestion.saved-day'],
      ],
    ],
  ]
  return hints.flatMap(([field, isWanted, values]) =>
    isWanted ? values.flatMap(([value, from]) => (value === null ? [] : [{ field, value, from }])) : [],
  )
}

/** “Strait closed – Harbour Courier”: what stands behind the title in the window’s. */
function behindTitle(windowTitle: string | null, title: string | null): string | null {
  if (windowTitle === null || title === null || !windowTitle.startsWith(title)) return null
  const tail = /^\s+(?:[|–—»·:•-]|::|\|\|)\s+(\S.{1,60})$/.exec(windowTitle.slice(title.length))?.[1] ?? ''
  return (
    tail
      .split(/\s+[|–—»·•-]\s+/)
      .at(-1)
      ?.trim() || null
  )
}

function hostOf(address: string | null): string | null {
  return address === null ? null : parseUrl(address)?.hostname.replace(/^www\./, '') || null
}

function pathOf(address: string | null): string {
  return address === null ? '' : (parseUrl(address)?.pathname ?? '')
}

/** The words of an address’s last part, where there are at least three: `/2031/strait-closed-to-tankers.html`. */
function titleInAddress(address: string | null): string | null {
  const last =
    pathOf(address)
      .split('/')
      .findLast((part) => part !== '') ?? ''
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_]/)
    .filter((word) => /^\p{L}[\p{L}\d]*$|^\d{1,4}$/u.test(word))
  const sentence = words.join(' ')
  return words.length < 3 ? null : sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function monthInAddress(address: string | null): string | null {
  const path = pathOf(address)
  const [, year, month] = /\/((?:19|20|21)\d\d)[/-](0[1-9]|1[0-2])(?=[/-])/.exec(path) ?? []
  return year === undefined || month === undefined ? null : `${year}-${month}`
}
