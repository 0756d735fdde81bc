/** Publishing systems set these when an article comes out, and with a rewritten one anew. */
export const openGraphPublished = ['article:published_time', 'og:article:published_time', 'og:published_time'] as const

/** Meta elements that state a day of publication, the surest first. */
export const publishedNames = [
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

/** Meta elements that state the day of the last change. */
export const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmodifieddate',
] as const
