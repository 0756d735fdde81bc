import type { Article, ArticleId } from '#core/article'
import { bylineNames, type CslName } from './byline-names.ts'
import { isAgency } from './agencies.ts'

/** A source as CSL-JSON 1.0.2 describes one: what any citation processor reads. */
export interface CslItem {
  readonly id: ArticleId
  readonly type: 'article-newspaper' | 'webpage' | 'document'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly 'publisher-place'?: string
  readonly section?: string
  /** Printed pages as stated. */
  readonly page?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly language?: string
  readonly URL?: string
  /** `described`: the title is our description of a work that has none, and stands without quotation marks. */
  readonly custom?: { readonly described: true }
}

/** What a citation needs to know of an article. */
export type CitedArticle = Pick<Article, 'id' | 'metadata'> & { readonly original: Pick<Article['original'], 'name'> }

/** Words a citation needs where the source gives none, in the brief's language. */
export interface CitationWords {
  /** “untitled article” */
  readonly untitled: string
  /** “source no longer in the library” */
  readonly missing: string
}

/**
 * An article's metadata as CSL-JSON. What is not known is left out, and the style then says so (“n.d.”, Chicago 17th ed., 14.145).
 * A work without a title is cited by a description of it in its place (Chicago 17th ed., 14.207), in roman and without quotation marks; where no address identifies it either, its file's name is part of the description.
 */
export function cslItem(article: CitedArticle, words: CitationWords): CslItem {
  const { title, byline, outlet, place, section, pages, published, language, url } = article.metadata
  const agency = outlet !== null && isAgency(outlet) ? outlet : null
  return {
    id: article.id,
    type: typeOf(article, agency),
    ...(title === null ? { title: description(article, words), custom: { described: true } } : { title }),
    ...authorOf(byline, agency),
    ...(outlet !== null && isNamedBesides(byline, agency) && { 'container-title': outlet }),
    ...(place !== null && { 'publisher-place': place }),
    ...(section !== null && { section }),
    ...(pages !== null && { page: pages }),
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(language !== null && { language }),
    ...(url !== null && { URL: url }),
  }
}

function typeOf({ metadata: { outlet, url } }: CitedArticle, agency: string | null): CslItem['type'] {
  if (agency !== null) return 'webpage'
  if (outlet !== null) return 'article-newspaper'
  return url === null ? 'document' : 'webpage'
}

/** An agency that is its story’s author is not named a second time as its outlet. */
function isNamedBesides(byline: string | null, agency: string | null): boolean {
  return agency === null || (byline !== null && byline !== agency)
}

/** A wire story that nobody signed is its agency’s; one that the agency itself put out is no newspaper’s, so that the agency’s name stands in roman (Chicago 17th ed., 14.200). */
function authorOf(byline: string | null, agency: string | null): Pick<CslItem, 'author'> {
  if (byline !== null) return { author: bylineNames(byline) }
  return agency === null ? {} : { author: [{ literal: agency }] }
}

function description(article: CitedArticle, words: CitationWords): string {
  return article.metadata.url === null && article.original.name !== '' ? `${words.untitled} (${article.original.name})` : words.untitled
}

/** Stands where an article is cited that is gone. Printed rather than passed over: a note must never lose a source unseen. */
export function missingItem(id: ArticleId, words: CitationWords): CslItem {
  return { id, type: 'document', title: words.missing, custom: { described: true } }
}
