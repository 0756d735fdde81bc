import type { Brief } from './brief.ts'
import type { ActorEntry, ClaimEntry } from './entry.ts'
import { plainWords } from './plain-words.ts'

/** Every claim of a brief, in reading order. */
export function claimsOf(brief: Pick<Brief, 'sections'>): readonly ClaimEntry[] {
  return brief.sections.flatMap(({ content }) => content.filter((item) => item.kind === 'claim'))
}

/** Every actor of a brief, in reading order. */
export function actorsOf(brief: Pick<Brief, 'sections'>): readonly ActorEntry[] {
  return brief.sections.flatMap(({ content }) => content.filter((item) => item.kind === 'actor'))
}

/** Who makes a claim: the present name of the actor it is linked to, else the name as it was written; `null` where nobody is named. */
export function claimantOf({ claimant, claimantActor }: ClaimEntry, actors: readonly ActorEntry[]): string | null {
  const actor = claimantActor === undefined ? undefined : actors.find(({ id }) => id === claimantActor)
  const name = actor === undefined ? '' : plainWords(actor.name).trim()
  return name === '' ? claimant : name
}
