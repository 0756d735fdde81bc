import { joinAuthors, statedAuthor, withoutBy } from './author-name.ts'
import { plain } from './filter.ts'
import type { HeadlineZone } from './headline-zone.ts'
import { namesOf, type Thing, typesOf } from './json-ld.ts'
import type { MetaElements } from './meta-elements.ts'
import { bylineOnPage } from './page-byline.ts'
import { isOutletsName, type SiteNames } from './site-name.ts'

interface AuthorSources {
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly meta: MetaElements
  readonly zone: HeadlineZone
  readonly site: SiteNames
}

/** Who wrote an article, and who its data name where that is no author: the outlet itself, an organisation, a system’s account. */
export interface Authors {
  readonly byline: string | null
  readonly unlikely: string | null
}

/** The authors: persons and desks in structured data, in meta elements, on the page. That the outlet wrote its own article is no byline unless the page prints it as one. */
export function authorsOf({ things, article, meta, zone, site }: AuthorSources): Authors {
  const lists = [
    namesOf(article?.['author'], things),
    namesOf(article?.['creator'], things),
    ...authorNames.map((name) => meta.all(name)),
    ...writtenBy(meta),
  ]
  const organisations = new Set(organisationsIn([article?.['author'], article?.['creator']], things))
  const named = lists.map((names) => names.map((name) => statedAuthor(name)).filter((name) => name !== null))
  const stated = named.find((names) => names.length > 0) ?? []
  const likely = named
    .map((names) => names.filter((name) => !organisations.has(name) && !isOutletsName(name, site)))
    .find((names) => names.length > 0)
  return {
    byline: joinAuthors(likely ?? []) ?? bylineOnPage(zone) ?? joinAuthors(stated.filter((name) => isPrinted(name, zone))),
    unlikely: joinAuthors(stated),
  }
}

/** The page prints the name by its headline, as a piece of its own. */
function isPrinted(name: string, { before, after }: HeadlineZone): boolean {
  return [...after, ...before.slice(0, 2)].some(({ pieces }) =>
    pieces.some(({ text }) => text.length < 200 && plain(withoutBy(text)) === plain(name)),
  )
}

function organisationsIn(values: readonly unknown[], things: readonly Thing[]): readonly string[] {
  return values
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value) => isOrganisation(value))
    .flatMap((value) => namesOf(value, things))
    .map((name) => statedAuthor(name))
    .filter((name) => name !== null)
}

function isOrganisation(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    '@type' in value &&
    typesOf({ '@type': value['@type'] }).some((type) => /organization|corporation|business/i.test(type))
  )
}

/** Publishing systems label pairs of values for a preview: “Written by” and the author, “Est. reading time” and that. */
function writtenBy(meta: MetaElements): readonly (readonly string[])[] {
  return [1, 2]
    .filter((index) =>
      /^(?:written by|author|verfasst von|geschrieben von|écrit par|escrito por|autor)\b/i.test(meta.first(`twitter:label${index}`) ?? ''),
    )
    .map((index) => meta.all(`twitter:data${index}`))
}

const authorNames = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
] as const
