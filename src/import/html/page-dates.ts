import { type NumericOrder, readPartialDate } from '../dates/index.ts'
import type { HeadlineZone } from './headline-zone.ts'
import { type Thing, typesOf } from './json-ld.ts'
import type { MetaElements } from './meta-elements.ts'
import { modifiedNames, openGraphPublished, publishedNames } from './date-names.ts'
import { dateAboveHeadline, dateInAddress, dateInExactPlace, datesByHeadline, onlyDateOnPage } from './page-date.ts'
import type { Page } from '../page/index.ts'

/** What a page says of when its article came out and was changed. */
export interface PageDates {
  readonly published: string | null
  readonly modified: string | null
  /** `published` is the day of an update: the page shows no other. */
  readonly isUpdate: boolean
  /** The day of publication that the page’s data give where it is not what the page shows, or where they only speak of the page. */
  readonly otherInData: string | null
}

interface DateSources {
  readonly page: Page
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly meta: MetaElements
  readonly zone: HeadlineZone
  readonly url: string | null
  readonly order: NumericOrder
}

/**
 * Reads the dates. The day that the page shows by its headline comes first: it is what a reader cites, in the outlet’s own time zone, while data keep the day
 * on which the page was first made. Then structured data, meta elements, elements made for a date, the address, and a day of update that stands alone.
 */
export function datesOf(sources: DateSources): PageDates {
  const { page, order } = sources
  const data = datesInData(sources)
  const shown = shownDates(sources)
  const first = firstDay(sources, data, shown)
  const stated = isRewritten(first, data, shown) ? null : first
  const published = stated ?? shown.updated ?? onlyDateOnPage(page, order) ?? data.created
  const hidden = data.published ?? data.ofPage
  return {
    published,
    modified: data.modified ?? shown.updated,
    isUpdate: stated === null && shown.updated !== null,
    otherInData: hidden === published ? null : hidden,
  }
}

interface DatesInData {
  readonly published: string | null
  /** Of a thing that is only a page, or something on it. */
  readonly ofPage: string | null
  /** Open Graph states a day of publication. */
  readonly isConfirmed: boolean
  readonly modified: string | null
  readonly created: string | null
}

function datesInData({ things, article, meta, order }: DateSources): DatesInData {
  const read = (value: unknown): string | null => (typeof value === 'string' ? readPartialDate(value, order) : null)
  const firstOf = (some: readonly Thing[]): string | null =>
    some.map((thing) => read(thing['datePublished'])).find((date) => date !== null) ?? null
  const articles = [...(article === null ? [] : [article]), ...things].filter((thing) => !isPage(thing))
  return {
    published: firstOf(articles) ?? meta.read(read, ...publishedNames),
    ofPage: firstOf(things.filter((thing) => isPage(thing))),
    isConfirmed: meta.first(...openGraphPublished) !== null,
    modified: read(article?.['dateModified']) ?? meta.read(read, ...modifiedNames),
    created: read(article?.['dateCreated']),
  }
}

interface ShownDates {
  readonly published: readonly string[]
  readonly updated: string | null
}

function shownDates({ zone, order }: DateSources): ShownDates {
  const byHeadline = datesByHeadline(zone, order)
  return {
    published: byHeadline.filter(({ says }) => says === 'published' || says === null).map(({ date }) => date),
    updated: byHeadline.find(({ says }) => says === 'updated')?.date ?? null,
  }
}

/** A day in the data that the page shows too, among however many it shows; else what it shows, what the data say, and what is made for a date. */
function firstDay({ page, zone, url, order }: DateSources, data: DatesInData, shown: ShownDates): string | null {
  const agreeing = [data.published, data.ofPage].find((date) => date !== null && shown.published.includes(date))
  return (
    agreeing ??
    shown.published[0] ??
    data.published ??
    dateInExactPlace(page, order) ??
    dateAboveHeadline(zone, order) ??
    (url === null ? null : dateInAddress(url))
  )
}

/** The page shows a day of update and no other, well after the one in its data, which nothing confirms: it is a new text under the old address. */
function isRewritten(first: string | null, data: DatesInData, shown: ShownDates): boolean {
  if (first === null || shown.updated === null || shown.published.length > 0 || data.isConfirmed) return false
  return (Date.parse(shown.updated) - Date.parse(first)) / 86_400_000 > daysOfNews
}

/** A correction comes within days of the news. */
const daysOfNews = 7

function isPage(thing: Thing): boolean {
  return typesOf(thing).every((type) => pageTypes.has(type))
}

/** What a page that is no article is called: the day on which such a page was made is not that of an article. */
const pageTypes = new Set(
  'WebPage ItemPage CollectionPage AboutPage FAQPage ProfilePage WebSite VideoObject ImageObject Dataset Product Review Event'.split(' '),
)
