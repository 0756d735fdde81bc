import { type Page, textOf } from '../page/index.ts'
import { plain } from './filter.ts'
import type { metaOf } from './meta-elements.ts'
import { plainString } from './plain-string.ts'

/**
 * The article’s headline. Structured data, meta elements and the window title propose one, the last two without the site’s name behind it; a first-level
 * heading that agrees with one of them is what the reader saw, and wins. `headline` is JSON-LD’s, unread.
 */
export function titleOf(
  page: Page,
  { headline, meta, outlet }: { readonly headline: unknown; readonly meta: ReturnType<typeof metaOf>; readonly outlet: string | null },
): string | null {
  const headings = page
    .querySelectorAll('h1')
    .map((element) => textOf(element))
    .filter((text) => text !== '' && text.length < 400)
  const bare = (title: string | null): string | null => (title === null ? null : withoutSite(title, outlet, headings))
  const proposed = [
    plainString(headline),
    bare(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title')),
    bare(plainString(page.querySelector('head title, title')?.textContent)),
  ].filter((title) => title !== null)
  const agreeing =
    headings.find((heading) => proposed.some((title) => plain(title) === plain(heading))) ??
    headings.find((heading) => heading.length > 15 && proposed.some((title) => beginAlike(plain(title), plain(heading))))
  return bare(agreeing ?? proposed[0] ?? headings[0] ?? null)
}

function beginAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** “Headline | Section – Site” loses its tail when that is the site’s name, or when what is left is a heading of the page. */
function withoutSite(title: string, outlet: string | null, headings: readonly string[]): string {
  const parts = /^(.*\S)\s+(?:[|–—\-»·:•]|::|\|\|)\s+([^|–—»·•]{2,60})$/.exec(title)
  const [, head, tail] = parts ?? []
  if (head === undefined || tail === undefined) return title
  const site = plain(outlet ?? '')
  const isSite = site !== '' && (plain(tail).includes(site) || site.includes(plain(tail)))
  return isSite || headings.some((heading) => plain(heading) === plain(head)) ? head : title
}
