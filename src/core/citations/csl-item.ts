import type { Article, ArticleId } from '#core/article'
import { bylineNames, type CslName } from './byline-names.ts'

/** A source as CSL-JSON 1.0.2 describes one: what any citation processor reads. */
export interface CslItem {
  readonly id: ArticleId
  readonly type: 'article-newspaper' | 'webpage' | 'document'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly 'publisher-place'?: string
  readonly section?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly language?: string
  readonly URL?: string
  /** `described`: the title is our description of a work that has none, and stands without quotation marks. */
  readonly custom?: { readonly described: true }
}

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
export function cslItem(article: Article, words: CitationWords): CslItem {
  const { title, byline, outlet, place, section, published, language, url } = article.metadata
  return {
    id: article.id,
    type: outlet !== null ? 'article-newspaper' : url !== null ? 'webpage' : 'document',
    ...(title === null ? { title: description(article, words), custom: { described: true } } : { title }),
    ...(byline !== null && { author: bylineNames(byline) }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(place !== null && { 'publisher-place': place }),
    ...(section !== null && { section }),
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(language !== null && { language }),
    ...(url !== null && { URL: url }),
  }
}

function description(article: Article, words: CitationWords): string {
  return article.metadata.url === null && article.original.name !== '' ? `${words.untitled} (${article.original.name})` : words.untitled
}

/** Stands where an article is cited that is gone. Printed rather than passed over: a note must never lose a source unseen. */
export function missingItem(id: ArticleId, words: CitationWords): CslItem {
  return { id, type: 'document', title: words.missing, custom: { described: true } }
}
