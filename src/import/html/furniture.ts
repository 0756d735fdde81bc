/** Parts of a page that are not the article, known by the words in their class and id. Names of sites are never among them. */
export interface Furniture {
  readonly reason: `receipt.dropped.${string}`
  /** Never the article, however much prose is inside. */
  readonly certain: string
  /** Not the article unless it holds running prose. */
  readonly likely: string
}

const furniture: readonly Furniture[] = [
  {
    reason: 'receipt.dropped.navigation',
    certain: 'breadcrumbs?|skip-link|screen-reader-text|sr-only|pagination|nav|navigation|footer',
    likely:
      'navbar|menu|masthead|pager|toolbar|tool-bar|tags?|tag-list|topics|toc|sidebar|rail|visually-hidden|carousel|slideshow|swiper|gallery',
  },
  {
    reason: 'receipt.dropped.advertising',
    certain: 'advert(?:isement)?s?|taboola|outbrain|paywall',
    likely: 'ads?|ad-slot|sponsor(?:ed)?|promo|promotion|banner|donat(?:e|ion)',
  },
  {
    reason: 'receipt.dropped.related',
    certain: 'related|recirc|jp-relatedposts|read-?more|also-?read|more-?(?:stories|on|from)|trending|most-?read',
    likely: 'recommend(?:ed|ation)?s?|popular|see-?also',
  },
  { reason: 'receipt.dropped.comments', certain: 'comments?|disqus', likely: 'respond|rating|feedback|survey' },
  {
    reason: 'receipt.dropped.author-box',
    certain: 'author-?bio|about-?author|post-?author|author-?box|byline',
    likely: 'bio|user-info|profile|avatar',
  },
  {
    reason: 'receipt.dropped.page-metadata',
    certain: 'copyright',
    likely:
      'timestamp|time-?stamp|dateline|published|pubdate|post-?date|post-?meta|entry-?meta|article-?meta|metadata|hatom-extra|edit-?section|mw-editsection|infobox',
  },
  {
    reason: 'receipt.dropped.sharing',
    certain: 'share|sharing|newsletter',
    likely: 'social|addthis|subscri(?:be|ption)|signup|sign-up|callout',
  },
  { reason: 'receipt.dropped.consent', certain: 'cookies?|consent|gdpr', likely: 'modal|popup|overlay|lightbox' },
  { reason: 'receipt.dropped.print-only', certain: 'print-header|mw-editsection', likely: 'print-only|d-print|noprint' },
]

/** What the names say an element is; `null` when they say nothing. `names` is its class and id. */
export function furnitureOf(names: string): { readonly reason: Furniture['reason']; readonly certain: boolean } | null {
  const words = separateWords(names)
  // Most names say nothing: one pattern tells, where all of them one by one would take long.
  if (!any.test(words)) return null
  for (const { reason, certain } of patterns) if (certain.test(words)) return { reason, certain: true }
  for (const { reason, likely } of patterns) if (likely.test(words)) return { reason, certain: false }
  return null
}

/** Says whether the names are those of a caption or of its credit. */
export function isCaptionName(names: string): boolean {
  return caption.test(separateWords(names))
}

/** `authorBox` is as good as `author-box`. */
function separateWords(names: string): string {
  return names.replaceAll(/([a-z])([A-Z])/g, '$1-$2')
}

const wholeWord = (words: string): RegExp => new RegExp(String.raw`(?:^|[\s_-])(?:${words})(?:[\s_-]|$)`, 'i')

const patterns = furniture.map(({ reason, certain, likely }) => ({ reason, certain: wholeWord(certain), likely: wholeWord(likely) }))
const any = wholeWord(furniture.map(({ certain, likely }) => `${certain}|${likely}`).join('|'))
const caption = wholeWord('caption|media-caption|wp-caption-text|image-credit|photo-credit|credit|figure-content')
