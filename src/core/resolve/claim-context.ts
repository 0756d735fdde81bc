import type { ArticleId } from '#core/article'
import { actorsOf, type Brief, type ClaimEntry, claimantOf, evidenceOf } from '#core/brief'
import type { CitedArticle } from '#core/citations'
import type { ClaimContext } from './print-section.ts'
import type { PrintClaim } from '#core/printable'
import type { PrintWords } from './print-words.ts'

/** What claims say that stands elsewhere in the brief and in the articles. */
export function claimContext(brief: Brief, articles: readonly CitedArticle[], words: PrintWords): ClaimContext {
  const actors = actorsOf(brief)
  const picks = new Map<string, Brief['picks'][number]>(brief.picks.map((pick) => [pick.id, pick]))
  const known = new Map<ArticleId, CitedArticle['metadata']>(articles.map(({ id, metadata }) => [id, metadata]))
  const name = (article: ArticleId) => known.get(article)?.outlet ?? known.get(article)?.title ?? words.citations.untitled
  return {
    claimant: (claim) => claimantOf(claim, actors),
    outlets: (claim) => {
      const used = new Set(evidenceOf(claim, picks).map(({ article }) => known.get(article)?.outlet))
      return (brief.outlets ?? []).filter(({ outlet }) => used.has(outlet))
    },
    sources: (claim) => [...namesOf(claim, 'supporting'), ...namesOf(claim, 'contrary')],
  }

  function namesOf(claim: ClaimEntry, stance: 'supporting' | 'contrary'): PrintClaim['sources'] {
    const evidence = evidenceOf(claim, picks).filter((each) => each.stance === stance && known.has(each.article))
    return [...new Set(evidence.map(({ article }) => name(article)))].map((source) => ({ name: source, stance }))
  }
}
