import { claimsOf } from '#core/brief'
import { actorNames, foldName } from '../actor-names.ts'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** Sources that have no name to be listed under. */
const unnamed =
  /\b(?:anonymous|unnamed|unidentified|undisclosed|officials?|sources?|insiders?|witness(?:es)?|residents|observers|analysts|experts)\b/iu

/**
 * Who makes a claim but is not among the actors. Only where the brief lists actors. An actor is named too where the claimant’s words hold the whole name (“Ilse Maren, Straits Institute”) or the body that an actor speaks for;
 * a claim linked to its actor has one; “two unnamed officials” have no name to be listed under.
 */
export function actorNotListed({ brief }: Checked): readonly Finding[] {
  const actors = actorNames(brief)
  if (actors.length === 0) return []
  const names = actors.flatMap((actor) => [...actor.names, foldName(actor.actor.affiliation ?? '')]).filter((name) => name !== '')
  const ids = new Set(actors.map(({ actor }) => actor.id))
  return claimsOf(brief).flatMap(({ id, claimant, claimantActor }): readonly Finding[] => {
    if (claimant === null || unnamed.test(claimant) || (claimantActor !== undefined && ids.has(claimantActor))) return []
    if (names.some((name) => ` ${foldName(claimant)} `.includes(` ${name} `))) return []
    const fix = { kind: 'add-actor', claim: id, name: claimant } as const
    return [{ rule: 'actor-not-listed', severity: 'incomplete', place: { kind: 'entry', id }, values: { actor: claimant }, fix }]
  })
}
