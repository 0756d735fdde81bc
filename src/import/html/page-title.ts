import { type Page, textOf } from '../page/index.ts'
import { plain } from './filter.ts'
import type { MetaElements } from './meta-elements.ts'
import { plainString } from './plain-string.ts'
import { isSiteName, type SiteNames } from './site-name.ts'

/** The article’s headline, and what the page shows as such where that is worded a little differently. */
export interface Title {
  readonly title: string | null
  readonly shown: string | null
}

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
export function titleOf(page: Page, { headline, meta, site }: TitleSources): Title {
  const headings = page
    .querySelectorAll('h1')
    .slice(0, 50)
    .map((element) => textOf(element))
    .filter((text) => text !== '' && text.length < longestTitle)
  const bare = (title: string | null): string | null => (title === null ? null : withoutSite(title, site, headings))
  const proposed = [
    bare(plainString(headline)),
    bare(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title')),
    bare(windowTitle(page)),
  ].filter((title) => title !== null)
  const bareHeadings = [...new Set(headings.map((heading) => withoutSite(heading, site, [])))].filter(
    (heading) => !isSiteName(heading, site),
  )
  const agreeing =
    bareHeadings.find((heading) => proposed.some((title) => sameWords(title, heading))) ??
    bareHeadings.find((heading) => heading.length > 15 && proposed.some((title) => beginAlike(plain(title), plain(heading)))) ??
    onlyHeading(bareHeadings, proposed)
  const shown = agreeing ?? proposed[0] ?? bareHeadings[0] ?? null
  return { title: shown === null ? null : better(shown, proposed), shown }
}

/** Longer headings are standfirsts or whole pages. */
const longestTitle = 230

/** A proposal that says the same with its year (“… in 2031”), without a label before it (“Blog: …”), or not all in capitals. */
function better(title: string, proposed: readonly string[]): string {
  const words = plain(title)
  const longer = proposed.find(
    (other) => plain(other).startsWith(`${words} `) && /^(?:in )?(?:19|20|21)\d\d$/.test(plain(other).slice(words.length + 1)),
  )
  const unlabelled = proposed.find((other) => title.endsWith(other) && /^\p{L}{2,20}:\s*$/u.test(title.slice(0, -other.length)))
  const inSmallLetters =
    title === title.toUpperCase() ? proposed.find((other) => other !== other.toUpperCase() && sharedWords(other, title) > 0.8) : undefined
  return longer ?? unlabelled ?? inSmallLetters ?? title
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
  const [heading, ...others] = headings.filter(
    (each) =>
      plain(each).split(' ').length >= 3 && (proposed.length === 0 || proposed.some((title) => sharedWords(title, each) >= leastShare)),
  )
  return heading === undefined || others.length > 0 ? null : heading
}

/** Share of the shorter title’s words that the other has, 0–1. */
function sharedWords(a: string, b: string): number {
  const words = new Set(plain(a).split(' '))
  const others = new Set(plain(b).split(' '))
  return [...others].filter((word) => words.has(word)).length / Math.min(words.size, others.size)
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
