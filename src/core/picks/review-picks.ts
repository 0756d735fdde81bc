import type { Article } from '#core/article'
import { type Anchor, locate } from './locate.ts'
import type { Pick } from './pick.ts'

/** A pick and where its words are in another version of its article. */
export interface PickReview {
  readonly pick: Pick
  readonly anchor: Anchor
}

/** Looks for every pick in `article`, a version of the one they were taken from; in reading order of where they were taken. */
export function reviewPicks(picks: readonly Pick[], article: Article): readonly PickReview[] {
  return picks
    .toSorted(({ span: one }, { span: other }) => one.paragraph - other.paragraph || one.from - other.from || one.to - other.to)
    .map((pick) => ({ pick, anchor: locate(pick, article) }))
}
