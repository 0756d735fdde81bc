import type { ArticleId } from '#core/article'
import { claimantOf, type Evidence, plainWords } from '#core/brief'
import { message } from '#messages'
import { placeName } from '#ui/pick-use'
import type { OutletRating } from '../editor/document/index.ts'
import type { ListedPick } from '../picks/index.ts'
import type { EvidenceRow, LinkChoice, RatedOutlet } from '../tradecraft/index.ts'
import type { ClaimAndEvidence, Entries } from './use-entries.ts'
import type { useKeptSources } from './use-sources.ts'

interface Known {
  readonly picks: readonly ListedPick[]
  readonly sources: ReturnType<typeof useKeptSources>
}

/** A claim’s evidence as it is listed. */
export function evidenceRows(evidence: readonly Evidence[], { picks, sources }: Known): readonly EvidenceRow[] {
  const byId = new Map<string, ListedPick>(picks.map((listed) => [listed.pick.id, listed]))
  return evidence.map(({ kind, id, pick, stance, article }, index) => {
    const listed = pick === null ? undefined : byId.get(pick)
    const title = sources.articles.get(article)?.metadata.title ?? sources.label(article)
    return {
      key: `${kind} ${id} ${index}`,
      kind,
      id,
      pick,
      stance,
      words: listed?.pick.words ?? title,
      source: listed?.source ?? sources.label(article),
      place: placeOf(kind, listed),
    }
  })
}

function placeOf(kind: Evidence['kind'], listed: ListedPick | undefined): string {
  switch (kind) {
    case 'quotation':
    case 'quotedWords':
      return message('evidence.place.here')
    case 'cited':
      return message('evidence.place.cited')
    case 'linked': {
      const use = listed?.uses[0]
      return use === undefined ? message('evidence.place.picks') : message('evidence.place.brief', { place: placeName(use) })
    }
  }
}

/** The outlets of evidence that are known, each once. */
export function outletsBehind(evidence: readonly Evidence[], sources: Known['sources'], stance?: Evidence['stance']): readonly string[] {
  const asked = evidence.filter((piece) => stance === undefined || piece.stance === stance)
  return [...new Set(asked.flatMap(({ article }) => sources.articles.get(article)?.metadata.outlet ?? []))]
}

/** Every outlet that the brief quotes or cites, by name, then those rated that it no longer does; and how many articles name none. */
export function ratedOutlets(ratings: readonly OutletRating[], cited: readonly ArticleId[], sources: Known['sources']) {
  const byOutlet = Map.groupBy(
    cited.flatMap((id) => sources.articles.get(id) ?? []),
    ({ metadata }) => metadata.outlet,
  )
  const names = [...byOutlet.keys()].filter((name) => name !== null).toSorted((one, other) => one.localeCompare(other))
  const former = ratings.map(({ outlet }) => outlet).filter((outlet) => !byOutlet.has(outlet))
  return [...names, ...former].map((outlet): RatedOutlet => ({
    outlet,
    reliability: ratings.find((rating) => rating.outlet === outlet)?.reliability ?? null,
    articles: byOutlet.get(outlet)?.length ?? 0,
  }))
}

/** How many cited articles name no outlet. */
export function withoutOutlet(cited: readonly ArticleId[], sources: Known['sources']): number {
  return cited.filter((id) => sources.articles.get(id)?.metadata.outlet === null).length
}

type Asked = { readonly kind: 'link'; readonly claim: string } | { readonly kind: 'link-pick'; readonly pick: string }

/** What a claim or a pick may be linked to. */
export function linkChoices(
  asked: Asked | { readonly kind: 'entry' | 'ratings' },
  { claims }: Entries,
  { picks }: Known,
): readonly LinkChoice[] {
  if (asked.kind === 'link') {
    const { claim } = asked
    return picks.map(({ pick, source }) => ({ id: pick.id, words: pick.words, line: source, stance: stanceOf(claims.get(claim), pick.id) }))
  }
  if (asked.kind !== 'link-pick') return []
  return [...claims.values()].map((one) => ({
    id: one.claim.id,
    words: plainWords(one.claim.statement).trim(),
    line: claimantOf(one.claim, []) ?? '',
    stance: stanceOf(one, asked.pick),
  }))
}

function stanceOf(claim: ClaimAndEvidence | undefined, pick: string): LinkChoice['stance'] {
  return claim?.evidence.find((piece) => piece.pick === pick)?.stance ?? null
}
