import type { EditorState, Transaction } from '@tiptap/pm/state'
import * as v from 'valibot'
import { linkedEvidenceSchema } from '#core/brief'
import type { PickId } from '#core/picks'
import { findNode } from '../find-node.ts'

/** One entry of a claim’s `evidence`. */
export type LinkedEvidence = v.InferOutput<typeof linkedEvidenceSchema>

/** What is linked to a claim: the attribute `evidence` of its node. */
export function linkedTo(evidence: unknown): readonly LinkedEvidence[] {
  return Array.isArray(evidence) ? v.parse(v.fallback(v.array(linkedEvidenceSchema), []), evidence) : []
}

/** Links a pick to a claim, or changes which way it bears on it. `null` where the claim is gone or has it so already. */
export function linkEvidence(state: EditorState, claim: string, link: LinkedEvidence): Transaction | null {
  return changeLinks(state, claim, (links) => {
    const at = links.findIndex(({ pick }) => pick === link.pick)
    if (links[at]?.stance === link.stance) return links
    return at < 0 ? [...links, link] : links.with(at, link)
  })
}

/** Takes a link away; the pick and what quotes it stay. `null` where there is no such link. */
export function unlinkEvidence(state: EditorState, claim: string, pick: PickId): Transaction | null {
  return changeLinks(state, claim, (links) => withoutPick(links, pick))
}

/** Says which way a block quotation bears on its claim. `null` where it is gone or does so already. */
export function setStance(state: EditorState, quotation: string, stance: LinkedEvidence['stance']): Transaction | null {
  const found = findNode(state.doc, quotation)
  if (found?.node.type.name !== 'quotation' || found.node.attrs['stance'] === stance) return null
  return state.tr.setNodeAttribute(found.position, 'stance', stance)
}

/** The same list where the pick is not in it. */
export function withoutPick(links: readonly LinkedEvidence[], pick: PickId): readonly LinkedEvidence[] {
  return links.some((link) => link.pick === pick) ? links.filter((link) => link.pick !== pick) : links
}

function changeLinks(
  state: EditorState,
  claim: string,
  change: (links: readonly LinkedEvidence[]) => readonly LinkedEvidence[],
): Transaction | null {
  const found = findNode(state.doc, claim)
  if (found?.node.type.name !== 'claim') return null
  const links = linkedTo(found.node.attrs['evidence'])
  const changed = change(links)
  return changed === links ? null : state.tr.setNodeAttribute(found.position, 'evidence', changed.length === 0 ? null : changed)
}
