import * as v from 'valibot'
import type { Article, Paragraph } from '#core/article'
import { findWords, makePick, nearestPassage, type Pick, pickIdSchema, type Span } from '#core/picks'
import type { CiteItem } from './inline.ts'
import type { PlanCite, PlanQuote } from './compose-plan.ts'
import type { PlanProblem } from './plan-problem.ts'

/** Turns what a plan says about its sources into picks and cite items, and collects what is wrong with it. `null` stands where a problem was noted. */
export interface Sources {
  readonly pick: (quote: PlanQuote, at: string) => Pick | null
  /** The cite item of picked words: by page where the paragraph has one, else by paragraph. */
  readonly citePick: (pick: Pick) => CiteItem
  readonly cite: (cite: PlanCite, at: string) => CiteItem | null
  readonly picks: readonly Pick[]
  readonly problems: readonly PlanProblem[]
}

/** Sources among these articles. Words taken from one place twice are one pick. */
export function sourcesAmong(articles: readonly Article[]): Sources {
  const picks: Pick[] = []
  const problems: PlanProblem[] = []

  const articleFor = (named: string, at: string): Article | null => {
    const found = articles.filter(({ id, original }) => id === named || original.name === named)
    const [article, ...others] = found
    if (article !== undefined && others.length === 0) return article
    problems.push(
      article === undefined
        ? { kind: 'article-unknown', at: `${at}/article`, article: named }
        : { kind: 'article-ambiguous', at: `${at}/article`, article: named, ids: found.map(({ id }) => id) },
    )
    return null
  }
  const paragraphIn = (article: Article, paragraph: number, at: string): Paragraph | null => {
    const found = article.paragraphs[paragraph - 1]
    if (found !== undefined) return found
    problems.push({ kind: 'paragraph-unknown', at: `${at}/paragraph`, paragraph, paragraphs: article.paragraphs.length })
    return null
  }

  return {
    picks,
    problems,
    pick: (quote, at) => {
      const article = articleFor(quote.article, at)
      if (article === null || (quote.paragraph !== undefined && paragraphIn(article, quote.paragraph, at) === null)) return null
      const span = onlyPlace(quote, article, at)
      if ('kind' in span) {
        problems.push(span)
        return null
      }
      const known = picks.find((pick) => pick.article === article.id && samePlace(pick.span, span))
      if (known !== undefined) return known
      const pick = makePick(article, span, v.parse(pickIdSchema, `p${picks.length + 1}`))
      picks.push(pick)
      return pick
    },
    citePick: ({ id, article, span }) => {
      const page = articles.find((candidate) => candidate.id === article)?.paragraphs[span.paragraph]?.page ?? null
      return { article, pick: id, locator: locatorOf(span.paragraph + 1, page), prefix: '', suffix: '' }
    },
    cite: ({ article: named, paragraph, prefix, suffix }, at) => {
      const article = articleFor(named, at)
      if (article === null) return null
      if (paragraph === undefined) return { article: article.id, pick: null, locator: null, prefix, suffix }
      const found = paragraphIn(article, paragraph, at)
      return found === null ? null : { article: article.id, pick: null, locator: locatorOf(paragraph, found.page), prefix, suffix }
    },
  }
}

function locatorOf(paragraph: number, page: number | null): CiteItem['locator'] {
  return page === null ? { label: 'paragraph', value: String(paragraph) } : { label: 'page', value: String(page) }
}

/** The one place of these exact words. Where the plan names a paragraph they must stand there once, else once in the article: a second place is never passed over. */
function onlyPlace({ words, paragraph }: PlanQuote, article: Article, at: string): Span | PlanProblem {
  const everywhere = findWords(words, article)
  const places = everywhere.filter((span) => paragraph === undefined || span.paragraph === paragraph - 1)
  const [place, ...others] = places
  if (place !== undefined && others.length === 0) return place
  if (place !== undefined) {
    return { kind: 'words-ambiguous', at: `${at}/words`, words, paragraphs: places.map((span) => span.paragraph + 1) }
  }
  const near = everywhere[0] ?? nearestPassage(words, article)
  const nearest =
    near === null
      ? null
      : { paragraph: near.paragraph + 1, words: article.paragraphs[near.paragraph]?.text.slice(near.from, near.to) ?? '' }
  return { kind: 'words-not-found', at: `${at}/words`, words, nearest }
}

function samePlace(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.from === other.from && one.to === other.to
}
