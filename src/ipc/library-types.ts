import type { ArticleId, Metadata, Paragraph } from '#core/article'
import type { BriefId } from '#core/brief'

/** What narrows a list of articles. Every part that is empty, `null` or `false` asks for nothing. */
export interface ArticleFilters {
  /** Any of these outlets, as the metadata spell them. */
  readonly outlets: readonly string[]
  /** Any of these languages, as BCP 47 tags in the metadata. */
  readonly languages: readonly string[]
  /** All of these tags. */
  readonly tags: readonly string[]
  readonly collection: CollectionId | null
  /** Published on this day or later: `2031`, `2031-03` or `2031-03-04`. A date known by month or year alone is inside where part of it could be; an article without a date is outside every such limit. */
  readonly from: string | null
  /** Published on this day, or in this month or year, or earlier. */
  readonly to: string | null
  readonly isUndated: boolean
  /** Only articles whose text also stands in another one of the library. */
  readonly hasTwin: boolean
  /** Only these, such as those that a brief quotes; `null` for all. */
  readonly among: readonly ArticleId[] | null
  readonly place: 'library' | 'trash'
}

/** `relevance` counts only where there is text to search for; without it `imported` stands in. Each has the direction one expects: newest first, A to Z, best first; what is not known comes last either way. `isReversed` turns it. */
export interface ArticleOrder {
  readonly by: 'relevance' | 'imported' | 'published' | 'title' | 'outlet'
  readonly isReversed: boolean
}

/** Which articles a list shows. Without filters and order: the whole library, newest import first, or best first where there is text. */
/** Everything outside the trash. */
export const noFilters: ArticleFilters = {
  outlets: [],
  languages: [],
  tags: [],
  collection: null,
  from: null,
  to: null,
  isUndated: false,
  hasTwin: false,
  among: null,
  place: 'library',
}

export interface ArticleQuery {
  /** As typed; the language of searches is told at `parseSearch`. */
  readonly text: string
  readonly filters?: ArticleFilters | undefined
  readonly order?: ArticleOrder | undefined
  readonly limit: number
  readonly offset: number
  /** Who asks, where only the newest question counts: one that still waits when the same asker has another is answered as overtaken. Without it every question is answered. */
  readonly asker?: string | undefined
}

/** A set of articles that the user put together under a name. */
export interface Collection {
  readonly id: CollectionId
  readonly name: string
  /** How many of its articles are not in the trash. */
  readonly articles: number
}

/** A collection as it was when it was deleted; what puts it back. */
export interface DeletedCollection extends Pick<Collection, 'id' | 'name'> {
  /** Those that were in it, in the library and in the trash. */
  readonly ids: readonly ArticleId[]
}

/** Not a brand: it comes from the store and only goes back there. */
export type CollectionId = string

/** One value that articles have in a field, and how many have it. */
export interface Facet {
  readonly value: string
  readonly articles: number
}

/** What a library can be narrowed by, over all articles that are not in the trash; values with most articles first, at most 500 each. */
export interface LibraryFacets {
  readonly articles: number
  readonly trashed: number
  readonly undated: number
  readonly withTwin: number
  readonly outlets: readonly Facet[]
  readonly languages: readonly Facet[]
  readonly tags: readonly Facet[]
  readonly collections: readonly Collection[]
}

/** One version of an article's text; the oldest first. A corrected text and the same article fetched later are versions of one. */
export interface ArticleVersion {
  readonly id: ArticleId
  readonly title: string | null
  /** ISO 8601, UTC. */
  readonly importedAt: string
  readonly fileName: string
  /** Somebody corrected its text by hand. */
  readonly isCorrected: boolean
}

/** An article that has a newer version, and the newest of them. */
export interface NewerVersion {
  readonly article: ArticleId
  readonly newest: ArticleVersion
}

/** A paragraph while a text is being corrected. `origins` are the paragraphs of the article, from 0, that it was made of; none for one that was put in. */
export interface DraftParagraph extends Paragraph {
  readonly origins: readonly number[]
  readonly isDeleted: boolean
}

/** An article kept earlier whose text is alike. `likeness` is how much of the shorter text stands in the longer one, from 0 to 1. */
export interface Twin {
  readonly id: ArticleId
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly likeness: number
  /** The same article from another file; the same outlet’s text under another title or day; or another outlet’s copy, which is one origin told twice and not to be removed. */
  readonly kind: 'same-article' | 'other-version' | 'other-outlet'
}

/** An article that says what others said before it, the most alike first. */
export interface Duplicate {
  readonly article: ArticleId
  readonly of: readonly Twin[]
}

/** What is known about an article besides itself. */
export interface ArticleDetails {
  /** ISO 8601, UTC. */
  readonly importedAt: string
  /** ISO 8601, UTC; `null` where it is not in the trash. */
  readonly trashedAt: string | null
  readonly tags: readonly string[]
  readonly collections: readonly CollectionId[]
  /** All versions, this one among them; one alone where there is no other. */
  readonly versions: readonly ArticleVersion[]
  /** Others that say the same. */
  readonly twins: Duplicate['of']
  /** Briefs in whose text it stands. */
  readonly citedIn: readonly { readonly id: BriefId; readonly title: string }[]
  /** Whether the bytes of the original file are kept. */
  readonly hasOriginal: boolean
}

/** What became of articles that were to be moved to the trash. `kept` are those that briefs cite, where that was to keep them; `briefs` are the titles of the briefs that cite any of them. */
export interface Trashed {
  readonly trashed: readonly ArticleId[]
  readonly kept: readonly ArticleId[]
  readonly briefs: readonly string[]
}

/** What became of a trash that was to be emptied: articles that briefs cite stay in it. */
export interface Purged {
  readonly purged: number
  readonly kept: readonly ArticleId[]
  readonly briefs: readonly string[]
}

/** What is known of an article apart from its text, for lists that change many at once. */
export interface ArticleMetadata {
  readonly id: ArticleId
  readonly metadata: Metadata
  readonly tags: readonly string[]
  readonly collections: readonly CollectionId[]
}

/** Fields to be set on several articles at once; a field that is not there stays as it is, `null` empties it. */
export type MetadataPatch = { readonly [TField in keyof Metadata]?: Metadata[TField] | undefined }
