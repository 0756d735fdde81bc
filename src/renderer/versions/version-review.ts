import type { Article } from '#core/article'
import { type Anchor, nearestPassage, type Pick, type Span } from '#core/picks'

/** A passage of the open brief that rests on an older version. A citation that quotes nothing has a pick of the paragraph it cites. */
export interface Passage {
  /** The pick’s id; of a citation without one, its own id and the place of the source in it. */
  readonly key: string
  readonly pick: Pick
  readonly citation: { readonly citation: string; readonly index: number } | null
  /** Some quotation of it has just the words that were picked: it gets the new ones. */
  readonly isQuoted: boolean
  /** Some quotation of it has other words than those picked: it stays as it is. */
  readonly isEdited: boolean
  readonly notes: readonly number[]
  /** The user decided to go on citing the older version. */
  readonly isKept: boolean
}

/** A passage and where its words are in the newer version; `nearest` is the most similar place where they are not. */
export interface ReviewedPassage extends Passage {
  readonly anchor: Anchor
  readonly nearest: Span | null
}

/** An article that the brief cites, its newest version, and the passages that rest on the older one, in its reading order. */
export interface VersionReview {
  readonly older: Article
  readonly newer: Article
  readonly passages: readonly ReviewedPassage[]
}

export type Choice = { readonly kind: 'take'; readonly span: Span } | { readonly kind: 'keep' } | { readonly kind: 'remove' }

/** What the user decided so far, by passage. */
export type Decisions = ReadonlyMap<string, Choice>

/** What may be chosen for a passage, in the order of the keys 1, 2, 3 …: each place it may be taken from first. */
export function choicesFor({ anchor, nearest }: ReviewedPassage): readonly Choice[] {
  const places = placesOf(anchor, nearest).map((span) => ({ kind: 'take', span }) as const)
  return [...places, { kind: 'keep' }, ...(anchor.kind === 'exact' ? [] : [{ kind: 'remove' } as const])]
}

function placesOf(anchor: Anchor, nearest: Span | null): readonly Span[] {
  switch (anchor.kind) {
    case 'exact':
    case 'moved':
    case 'changed':
      return [anchor.span]
    case 'ambiguous':
      return anchor.candidates
    case 'missing':
      return nearest === null ? [] : [nearest]
  }
}

/** Where the most similar words stand, for a passage that is not in the newer version. */
export function nearestTo(pick: Pick, anchor: Anchor, newer: Article): Span | null {
  return anchor.kind === 'missing' ? nearestPassage(pick.words, newer) : null
}

/** What is decided before the user has decided anything: what reads the same goes over, and an earlier decision to keep stands. */
export function firstDecisions({ passages }: VersionReview): Decisions {
  return new Map(
    passages.flatMap(({ key, anchor, isKept }): readonly (readonly [string, Choice])[] => {
      if (isKept) return [[key, { kind: 'keep' }]]
      return anchor.kind === 'exact' ? [[key, { kind: 'take', span: anchor.span }]] : []
    }),
  )
}

export function sameChoice(one: Choice | undefined, other: Choice): boolean {
  if (one?.kind !== 'take' || other.kind !== 'take') return one?.kind === other.kind
  const [mine, theirs] = [one.span, other.span]
  return mine.paragraph === theirs.paragraph && mine.from === theirs.from && mine.to === theirs.to
}

/** How many passages each verdict has. */
export function verdictCounts({ passages }: VersionReview): Readonly<Record<Anchor['kind'], number>> {
  const count = (kind: Anchor['kind']) => passages.filter(({ anchor }) => anchor.kind === kind).length
  return {
    exact: count('exact'),
    moved: count('moved'),
    changed: count('changed'),
    ambiguous: count('ambiguous'),
    missing: count('missing'),
  }
}
