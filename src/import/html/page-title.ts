import { type Page, textOf } from '../page/index.ts'
import { plain } from './filter.ts'
import type { MetaElements } from './meta-elements.ts'
import { plainString } from './plain-string.ts'
import { isSiteName, type SiteNames } from './site-name.ts'

interface TitleSources {
  /** JSON-LD’s `headline`, unread. */
  readonly headline: unknown
  readonly meta: MetaElements
  readonly site: SiteNames
}

/**
 * The article’s headline. Structured data, meta elements and the window title propose one, without the site’s name around it. A first-level heading that
 * agrees with one of them is what the reader saw, and wins; so does the only one, where it has words in common with a proposal: search titles are often
 * shorter than what stands over the text.
 */
export function titleOf(page: Page, { headline, meta, site }: TitleSources): string | null {
  const headings = page
    .querySelectorAll('h1')
    .map((element) => textOf(element))
    .filter((text) => text !== '' && text.length < 400)
  const bare = (title: string | null): string | null => (title === null ? null : withoutSite(title, site, headings))
  const proposed = [
    bare(plainString(headline)),
    bare(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title')),
    bare(windowTitle(page)),
  ].filter((title) => title !== null)
  const bareHeadings = [...new Set(headings.map((heading) => withoutSite(heading, site, [])))].filter((heading) => !isSiteName(heading, site))
  const agreeing =
    bareHeadings.find((heading) => proposed.some((title) => sameWords(title, heading))) ??
    bareHeadings.find((heading) => heading.length > 15 && proposed.some((title) => beginAlike(plain(title), plain(heading)))) ??
    onlyHeading(bareHeadings, proposed)
  return agreeing ?? proposed[0] ?? bareHeadings[0] ?? null
}

/** The title of the browser’s window as the page states it, the site’s name included. */
export function windowTitle(page: Page): string | null {
  return plainString(page.querySelector('head title, title')?.textContent)
}

/** Tags in a proposal were taken out where the heading may show them as words (“30 Years of <br> Tags”). */
function sameWords(title: string, heading: string): boolean {
  return plain(title) === plain(heading) || plain(title) === plain(plainString(heading) ?? '')
}

function beginAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function onlyHeading(headings: readonly string[], proposed: readonly string[]): string | null {
  const [heading, ...others] = headings
  if (heading === undefined || others.length > 0) return null
  const words = new Set(plain(heading).split(' '))
  if (words.size < 3) return null
  const shares = proposed.map((title) => {
    const own = [...new Set(plain(title).split(' '))]
    return own.filter((word) => words.has(word)).length / Math.min(own.length, words.size)
  })
  return proposed.length === 0 || shares.some((share) => share >= leastShare) ? heading : null
}

/** Share of the shorter title’s words that the other must have to be about the same. */
const leastShare = 0.34

/** “Headline | Section – Site” and “Site: Headline” lose what is the site’s name, what stands behind a bar and is no longer than the rest, and what is behind a heading of the page. */
function withoutSite(title: string, site: SiteNames, headings: readonly string[]): string {
  let left = title
  // Each round takes one part off, and there are never more than a few.
  for (let round = 0; round < 4; round += 1) {
    if (headings.some((heading) => plain(heading) === plain(left))) return left
    const shorter = withoutTail(left, site, headings) ?? withoutHead(left, site)
    if (shorter === null) return left
    left = shorter
  }
  return left
}

function withoutTail(title: string, site: SiteNames, headings: readonly string[]): string | null {
  const [, head = '', sign = '', tail = ''] = /^(.*\S)\s+([|–—\-»·:•]|::|\|\|)\s+([^|–—»·•]{2,60})$/.exec(title) ?? []
  if (tail === '') return null
  const behindBar = (sign.startsWith('|') || sign === '•') && tail.length <= head.length
  return behindBar || isSiteName(tail, site) || headings.some((heading) => plain(heading) === plain(head)) ? head : null
}

function withoutHead(title: string, site: SiteNames): string | null {
  const [, head = '', tail = ''] = /^([^|–—»·•]{2,60}?)\s*(?:[|–—»·:•]|\s-)\s+(\S.*)$/.exec(title) ?? []
  return tail !== '' && isSiteName(head, site) ? tail : null
}
