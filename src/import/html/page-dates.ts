import { type NumericOrder, readPartialDate } from '../dates/index.ts'
import type { HeadlineZone } from './headline-zone.ts'
import { type Thing, typesOf } from './json-ld.ts'
import type { MetaElements } from './meta-elements.ts'
import { dateInAddress, dateInExactPlace, datesByHeadline, onlyDateOnPage } from './page-date.ts'
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
  const { page, things, article, meta, zone, url, order } = sources
  const read = (value: unknown): string | null => (typeof value === 'string' ? readPartialDate(value, order) : null)
  const dates = things.map((thing) => ({ isPage: typesOf(thing).every((type) => pageTypes.has(type)), date: read(thing['datePublished']) }))
  const inData =
    read(article !== null && !isPage(article) ? article['datePublished'] : null) ??
    dateOf(dates, false) ??
    meta.read(read, ...publishedNames)
  const ofPage = dateOf(dates, true)
  const byHeadline = datesByHeadline(zone, order)
  const shown = byHeadline.filter(({ says }) => says === 'published' || says === null).map(({ date }) => date)
  const updated = byHeadline.find(({ says }) => says === 'updated')?.date ?? null
  const first = agreeing([inData, ofPage], shown) ?? shown[0] ?? inData ?? dateInExactPlace(page, order) ?? dateInAddressOf(url)
  const isRewritten =
    shown.length === 0 &&
    meta.first(...openGraphPublished) === null &&
    updated !== null &&
    first !== null &&
    daysBetween(first, updated) > daysOfNews
  const stated = isRewritten ? null : first
  const published = stated ?? updated ?? onlyDateOnPage(page, order) ?? read(article?.['dateCreated'])
  const hidden = inData ?? ofPage
  return {
    published,
    modified: read(article?.['dateModified']) ?? meta.read(read, ...modifiedNames) ?? updated,
    isUpdate: stated === null && updated !== null,
    otherInData: hidden === published ? null : hidden,
  }
}

/** A correction comes within days of the news; what a page then shows as updated months later is a new text under the old address. */
const daysOfNews = 7

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000
}

function isPage(thing: Thing): boolean {
  return typesOf(thing).every((type) => pageTypes.has(type))
}

function dateOf(dates: readonly { readonly isPage: boolean; readonly date: string | null }[], ofPage: boolean): string | null {
  return dates.find(({ isPage, date }) => isPage === ofPage && date !== null)?.date ?? null
}

/** The day in the data that the page shows too, among however many days it shows. */
function agreeing(inData: readonly (string | null)[], shown: readonly string[]): string | null {
  return inData.find((date) => date !== null && shown.includes(date)) ?? null
}

function dateInAddressOf(url: string | null): string | null {
  return url === null ? null : dateInAddress(url)
}

/** What a page that is no article is called: the day on which such a page was made is not that of an article. */
const pageTypes = new Set(
  'WebPage ItemPage CollectionPage AboutPage FAQPage ProfilePage WebSite VideoObject ImageObject Dataset Product Review Event'.split(' '),
)

/** Publishing systems set these when an article comes out, and with a rewritten one anew. */
const openGraphPublished = ['article:published_time', 'og:article:published_time', 'og:published_time'] as const

const publishedNames = [
  ...openGraphPublished,
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_at',
  'publication_date',
  'article.published',
  'originalpublicationdate',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'date_published',
  'datecreated',
  'article:post_date',
  'created',
  'release_date',
] as const

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmodifieddate',
] as const
