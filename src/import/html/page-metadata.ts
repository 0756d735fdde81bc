import { type Metadata, unknownMetadata } from '#core/article'
import { readPartialDate } from '../dates/index.ts'
import { languageTag } from '../language-tag.ts'
import { webAddress } from '../web-address.ts'
import type { Page } from '../page/index.ts'
import { articleAmong, namesOf, readJsonLd, type Thing, typesOf } from './json-ld.ts'
import { metaOf } from './meta-elements.ts'
import { authorsFrom, bylineOnPage } from './page-byline.ts'
import { dateInAddress, dateOnPage } from './page-date.ts'
import { plainString } from './plain-string.ts'
import { titleOf } from './page-title.ts'

/** What a page says of its article, with what only extraction needs. */
export interface PageMetadata {
  readonly metadata: Metadata
  /** `articleBody` of the structured data, as it stands there; may hold tags. */
  readonly statedBody: string | null
  readonly wordsStated: number | null
  /** The page calls itself an article, in structured data or Open Graph. */
  readonly saysArticle: boolean
}

/** Reads a page’s metadata: structured data before meta elements, these before the page itself, and that before its address. What none of them says stays `null`. */
export function readPageMetadata(page: Page): PageMetadata {
  const things = readJsonLd(page)
  const article = articleAmong(things)
  const sources: Sources = { page, things, article, meta: metaOf(page) }
  const { meta } = sources
  const outlet = outletOf(sources)
  const url = addressOf(sources)
  const language = languageOf(sources)
  return {
    metadata: {
      ...unknownMetadata,
      title: titleOf(page, { headline: article?.['headline'], meta, outlet }),
      byline: bylineOf(sources),
      outlet,
      place: plainString(article?.['dateline']),
      section: plainString(first(article?.['articleSection'])) ?? meta.first('article:section', 'section'),
      ...datesOf(sources, url, language),
      language,
      url,
      rights: plainString(article?.['copyrightNotice']) ?? meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights'),
    },
    statedBody: longestBody(things),
    wordsStated: countOf(article?.['wordCount']),
    saysArticle: article !== null || meta.first('og:type')?.toLowerCase() === 'article',
  }
}

/** Everything on a page that speaks of its article. */
interface Sources {
  readonly page: Page
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly meta: ReturnType<typeof metaOf>
}

function bylineOf({ page, things, article, meta }: Sources): string | null {
  const inData = authorsFrom([article?.['author'], article?.['creator']].map((value) => namesOf(value, things)))
  return inData ?? authorsFrom([[meta.first(...authorNames) ?? '']]) ?? bylineOnPage(page)
}

function datesOf(
  { page, things, article, meta }: Sources,
  url: string | null,
  language: string | null,
): { readonly published: string | null; readonly modified: string | null } {
  const order = language === 'en-US' ? 'month-first' : null
  const read = (value: unknown): string | null => (typeof value === 'string' ? readPartialDate(value, order) : null)
  const inData = [article, ...things].map((thing) => read(thing?.['datePublished'])).find((date) => date !== null)
  const published = inData ?? meta.read(read, ...publishedNames) ?? dateOnPage(page, order) ?? (url === null ? null : dateInAddress(url))
  return {
    published: published ?? read(article?.['dateCreated']),
    modified:
      read(article?.['dateModified']) ?? meta.read(read, 'article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'),
  }
}

function outletOf({ things, article, meta }: Sources): string | null {
  const site = things.find((thing) => typesOf(thing).includes('WebSite'))
  const stated = meta.first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title')
  const names = [...namesOf(article?.['publisher'], things), stated, site?.['name']].map((name) => plainString(name))
  return names.find((name) => name !== null && !/^https?:/i.test(name)) ?? null
}

function addressOf({ page, article, meta }: Sources): string | null {
  const canonical = page.querySelector('link[rel~=canonical]')?.getAttribute('href')
  const main: unknown = article?.['mainEntityOfPage']
  const mainId: unknown = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main
  const addresses = [canonical, meta.first('og:url'), article?.['url'], mainId, savedFrom(page)].map((address) =>
    typeof address === 'string' ? webAddress(address) : null,
  )
  // An address that is the site’s root says nothing of the article.
  return addresses.find((address) => address !== null && new URL(address).pathname !== '/') ?? null
}

/** Where a page that SingleFile saved was: its first comment says so. */
function savedFrom(page: Page): string | null {
  const comment = page.firstChild?.nodeType === commentNode ? (page.firstChild.textContent ?? '') : ''
  return /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ?? null
}

const commentNode = 8

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

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
] as const

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
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
