import type { PickId } from '#core/picks'

/** What a line beneath an entry says of it. */
export type EntryFacts =
  | { readonly kind: 'claim'; readonly supporting: number; readonly contrary: number }
  | { readonly kind: 'actor'; readonly claims: number; readonly quotations: number }

/** What entries show that stands elsewhere in the brief or in its sources, and what they ask for. Entries are named by their ids. */
export interface EntryModel {
  /** `null` until the brief has been looked through. */
  readonly facts: (entry: string) => EntryFacts | null
  /** Whether a second source supports the claim whose origin is another, as far as is known now. */
  readonly secondSource: (claim: string) => 'none' | 'one' | 'independent'
  /** Opens the list behind the facts of an entry. */
  readonly onOpen: (entry: string) => void
  /** Makes the letter that an older brief gave a claim that of its outlets. */
  readonly onMoveReliability: (claim: string) => void
  /** Asks for the claim to which a pick is to be linked. */
  readonly onLinkPick: (pick: PickId) => void
}
