import { type Metadata, type Receipt, unknownMetadata } from '#core/article'
import type { NumericOrder } from '../dates/index.ts'
import { languageTag } from '../language-tag.ts'
import type { Page } from '../page/index.ts'
import { headlineZone } from './headline-zone.ts'
import { articleAmong, namesOf, readJsonLd, type Thing, typesOf } from './json-ld.ts'
import { type MetaElements, metaOf } from './meta-elements.ts'
import { addressOf } from './page-address.ts'
import { authorsOf } from './page-authors.ts'
import { datesOf } from './page-dates.ts'
import { linesOf } from './page-lines.ts'
import { rightsOf } from './page-rights.ts'
import { suggestionsFor } from './page-suggestions.ts'
import { titleOf, windowTitle } from './page-title.ts'
import { saysNotFree } from './paywall.ts'
import { plainString } from './plain-string.ts'
import type { Saved } from './saved-page.ts'
import { siteNames } from './site-name.ts'

/** What a page says of its article, with what only extraction needs. */
export interface PageMetadata {
  readonly metadata: Metadata
  readonly suggestions: Receipt['suggestions']
  readonly warnings: Receipt['warnings']
  /** `articleBody` of the structured data, as it stands there; may hold tags. */
  readonly statedBody: string | null
  readonly wordsStated: number | null
  /** The page calls itself an article, in structured data or Open Graph. */
  readonly saysArticle: boolean
  /** Structured data keep the article for subscribers. */
  readonly notFree: boolean
}

/** Reads a page’s metadata: structured data before meta elements, these before the page itself, and that before its address. What none of them says stays `null`. */
export function readPageMetadata(page: Page, saved: Saved = { address: null, day: null }): PageMetadata {
  const things = readJsonLd(page)
  const article = articleAmong(things)
  const sources: Sources = { page, things, article, meta: metaOf(page) }
  const { meta } = sources
  const outlet = outletOf(sources)
  const url = addressOf(page, { article, meta, saved })
  const language = languageOf(sources)
  const site = siteNames(outlet, url)
  const { title, shown } = titleOf(page, { headline: article?.['headline'], meta, site })
  const lines = linesOf(page)
  const zone = headlineZone(lines, shown)
  const authors = authorsOf({ things, article, meta, zone, site })
  const dates = datesOf({ page, things, article, meta, zone, url, order: numericOrder(language) })
  const metadata: Metadata = {
    ...unknownMetadata,
    title,
    byline: authors.byline,
    outlet,
    place: plainString(article?.['dateline']) ?? plainString(namesOf(article?.['locationCreated'], things)[0]),
    section: sectionOf(sources),
    published: dates.published,
    modified: dates.modified,
    language,
    url,
    rights: rightsOf({ page, article, meta, lines }),
  }
  return {
    metadata,
    suggestions: suggestionsFor({ metadata, windowTitle: windowTitle(page), authors, dates, saved }),
    warnings: dates.isUpdate ? ['receipt.warning.updated-date'] : [],
    statedBody: longestBody(things),
    wordsStated: countOf(article?.['wordCount']),
    saysArticle: article !== null || meta.first('og:type')?.toLowerCase() === 'article',
    notFree: saysNotFree(article),
  }
}

/** How people who write in a language order a date of bare numbers; `null` for English of no country, which is used both ways. */
function numericOrder(language: string | null): NumericOrder {
  if (language === null || language === 'en') return null
  return /^en-(?:US|PH)$|^fil\b/.test(language) ? 'month-first' : 'day-first'
}

/** Everything on a page that speaks of its article. */
interface Sources {
  readonly page: Page
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly meta: MetaElements
}

/** The first section: some systems list every keyword of the article there. */
function sectionOf({ article, meta }: Sources): string | null {
  const section = plainString(first(article?.['articleSection'])) ?? meta.first('article:section', 'section')
  const [one = ''] = section?.split(/,(?! )|, (?=.*,)/, 1) ?? []
  return one.trim() === '' ? null : one.trim()
}

function outletOf({ things, article, meta }: Sources): string | null {
  const site = things.find((thing) => typesOf(thing).includes('WebSite'))
  const stated = meta.first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title')
  const names = [...namesOf(article?.['publisher'], things), stated, site?.['name']].map((name) => plainString(name))
  const name = names.find((each) => each !== null && !/^https?:|^[^\p{L}]*$/iu.test(each)) ?? null
  // “Harbour Courier | World news, sport and weather”
  return name?.split(/ [|•·] /, 1)[0] ?? null
}

function languageOf({ page, article, meta }: Sources): string | null {
  const root = page.documentElement
  const candidates = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    article?.['inLanguage'],
    meta.first('content-language', 'og:locale', 'dc.language', 'language'),
  ]
  for (const candidate of candidates) {
    const tag = typeof candidate === 'string' ? languageTag(candidate.split(',', 1)[0] ?? '') : null
    if (tag !== null) return tag
  }
  return null
}

function longestBody(things: readonly Thing[]): string | null {
  let longest: string | null = null
  for (const thing of things) {
    const body: unknown = thing['articleBody']
    if (typeof body === 'string' && body.length > (longest?.length ?? 0)) longest = body
  }
  return longest
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
