import { hasLaterFields } from '#core/picks'
import type { Block } from './block.ts'
import type { Brief, Entry } from './brief.ts'
import { claimsOf } from './claims-of.ts'
import { hasCommentMarks } from './commented-text.ts'
import type { ClaimEntry } from './entry.ts'
import { likelihoods } from './likelihood.ts'

/**
 * The earliest version of the app’s own formats (a `.attache` file, a brief’s document) that can hold a brief whole, so that an older app refuses what it would damage and the same brief gives the same bytes for ever:
 * 1 the first; 2 notes, tags and settings of picks; 3 what `usesThird` names.
 */
export const newestFormat = 3

export function briefFormat(brief: Brief): 1 | 2 | 3 {
  if (usesThird(brief)) return 3
  return brief.picks.some(hasLaterFields) ? 2 : 1
}

/** Whether a brief holds anything that came with version 3. */
function usesThird(brief: Brief): boolean {
  return (
    brief.comments !== undefined ||
    hasCommentMarks(brief) ||
    brief.style !== undefined ||
    brief.likelihoodScale !== undefined ||
    brief.outlets !== undefined ||
    claimsOf(brief).some(hasLaterClaimFields) ||
    hasTablesOrRules(brief) ||
    hasHints(brief)
  )
}

function hasLaterClaimFields({ claimantActor, evidence, likelihood }: ClaimEntry): boolean {
  const scale = likelihoods.find(({ term }) => term === likelihood)?.scale
  return claimantActor !== undefined || evidence !== undefined || scale === 'phia'
}

/** Of tables also the widths of their columns came with version 3. */
function hasTablesOrRules({ summary, sections }: Brief): boolean {
  const parts = [...summary, ...sections.flatMap(({ content }): readonly (Block | Entry)[] => content)]
  return parts.flatMap((part) => (isEntry(part) ? part.content : [part])).some(({ kind }) => kind === 'table' || kind === 'rule')
}

function isEntry(part: Block | Entry): part is Entry {
  return part.kind === 'actor' || part.kind === 'claim' || part.kind === 'question'
}

function hasHints({ summary, sections }: Brief): boolean {
  const hasHint = (part: Block | Entry): boolean => {
    if (part.kind === 'list') return part.items.some((item) => item.some(hasHint))
    if (part.kind === 'table') return part.rows.some((row) => row.some(({ content }) => content.some(hasHint)))
    return isEntry(part) ? part.content.some(hasHint) : part.kind === 'paragraph' && part.hint !== undefined
  }
  return summary.some(hasHint) || sections.some(({ content }) => content.some(hasHint))
}
