import type { ArticleId } from './article.ts'
import { countWords } from './count-words.ts'
import { addressKey, outletKey, wordsKey } from './match-key.ts'
import type { Metadata } from './metadata.ts'
import type { Reference } from './reference.ts'

/** What must be known of an article to find it by a reference. `name` is that of its file. */
export interface ReferredArticle {
  readonly id: ArticleId
  readonly name: string
  readonly metadata: Metadata
}

/** Articles in an order in which a reference finds its own without looking at every one. */
export interface ReferenceIndex {
  readonly byAddress: ReadonlyMap<string, readonly ReferredArticle[]>
  readonly byTitle: ReadonlyMap<string, readonly ReferredArticle[]>
  /** Those without a title, under the words of their files’ names, with a space at both ends. */
  readonly untitled: readonly (readonly [string, ReferredArticle])[]
}

export type ReferenceMatch =
  | { readonly kind: 'found'; readonly article: ArticleId }
  | { readonly kind: 'none' }
  /** More than one fits, and nothing tells which is meant. */
  | { readonly kind: 'ambiguous' }

/** Sorts a library’s articles for `matchReference`: once for however many references. */
export function indexForReferences(articles: readonly ReferredArticle[]): ReferenceIndex {
  const byAddress = new Map<string, ReferredArticle[]>()
  const byTitle = new Map<string, ReferredArticle[]>()
  const untitled: (readonly [string, ReferredArticle])[] = []
  for (const article of articles) {
    const { title, url } = article.metadata
    if (url !== null) put(byAddress, addressKey(url), article)
    if (title !== null) put(byTitle, wordsKey(title), article)
    else untitled.push([` ${wordsKey(article.name.replace(/\.[a-z0-9]{1,8}$/i, ''))} `, article])
  }
  return { byAddress, byTitle, untitled }
}

/**
 * The article that a reference speaks of: the one at its address, else the one with its title and, where both state them, its day or its outlet.
 * An article without a title is found by the name of its file, as reference managers name the files they keep. A title of one or two words alone is not enough.
 */
export function matchReference(reference: Reference, index: ReferenceIndex): ReferenceMatch {
  const { title, url } = reference.metadata
  const atAddress = url === null ? [] : (index.byAddress.get(addressKey(url)) ?? [])
  if (atAddress.length > 0) return chosen(atAddress.length === 1 ? atAddress : sameTitle(atAddress, title))
  const key = title === null ? '' : wordsKey(title)
  if (key === '') return { kind: 'none' }
  const titled = agreeing(reference, index.byTitle.get(key) ?? [])
  if (titled.length > 0 || countWords(key) < fewestWords) return chosen(titled)
  return chosen(
    agreeing(
      reference,
      index.untitled.filter(([name]) => name.includes(` ${key} `)).map(([, article]) => article),
    ),
  )
}

/** Fewer words (“Editorial”, “Letters”) are the title of many an article. */
const fewestWords = 3

/** Those that fit best: nothing stated by both is allowed to speak against them alone. */
function agreeing(reference: Reference, articles: readonly ReferredArticle[]): readonly ReferredArticle[] {
  const scored = articles.map((article) => ({ article, score: agreement(reference.metadata, article.metadata) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return best < 0 ? [] : scored.filter(({ score }) => score === best).map(({ article }) => article)
}

/** How many of day and outlet agree; -1 where only disagreement is known, or where nothing is and the title is too short to stand alone. */
function agreement(stated: Metadata, known: Metadata): number {
  const verdicts = [
    stated.published === null || known.published === null ? null : beginsAlike(stated.published, known.published, '-'),
    stated.outlet === null || known.outlet === null ? null : beginsAlike(outletKey(stated.outlet), outletKey(known.outlet), ' '),
  ].filter((verdict) => verdict !== null)
  if (verdicts.length > 0) return verdicts.includes(true) ? verdicts.filter(Boolean).length : -1
  return countWords(wordsKey(stated.title ?? '')) < fewestWords ? -1 : 0
}

/** Says whether two texts are the same as far as both go: “2031-03” and “2031-03-05”, “ledger” and “ledger online”. */
function beginsAlike(one: string, other: string, separator: string): boolean {
  return `${one}${separator}`.startsWith(`${other}${separator}`) || `${other}${separator}`.startsWith(`${one}${separator}`)
}

function sameTitle(articles: readonly ReferredArticle[], title: string | null): readonly ReferredArticle[] {
  const key = title === null ? '' : wordsKey(title)
  const same = articles.filter(({ metadata }) => metadata.title !== null && wordsKey(metadata.title) === key)
  return same.length === 0 ? articles : same
}

function chosen(articles: readonly ReferredArticle[]): ReferenceMatch {
  const [first, second] = articles
  if (first === undefined) return { kind: 'none' }
  return second === undefined ? { kind: 'found', article: first.id } : { kind: 'ambiguous' }
}

function put(map: Map<string, ReferredArticle[]>, key: string, article: ReferredArticle): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [article])
  else there.push(article)
}
