import type { EditorState, Transaction } from '@tiptap/pm/state'
import * as v from 'valibot'
import { outletRatingSchema, type Reliability } from '#core/brief'
import { findNode } from '../find-node.ts'

export type OutletRating = v.InferOutput<typeof outletRatingSchema>

/** How the brief’s outlets were judged, in the order in which they were. */
export function outletRatings(state: EditorState): readonly OutletRating[] {
  return v.parse(v.fallback(v.array(outletRatingSchema), []), state.doc.child(0).attrs['outlets'])
}

/** Judges an outlet for the whole brief, or takes that back. */
export function rateOutlet(state: EditorState, outlet: string, reliability: Reliability | null): Transaction {
  return state.tr.setNodeAttribute(0, 'outlets', listed(rated(outletRatings(state), outlet, reliability)))
}

/** Makes a claim’s own letter, of an older brief, that of its outlets; one that was judged by itself keeps what it has. `null` where there is no outlet to take it, or the claim has none. */
export function moveReliability(state: EditorState, claim: string, outlets: readonly string[]): Transaction | null {
  const found = findNode(state.doc, claim)
  const [rating] = v.parse(v.fallback(v.array(outletRatingSchema), []), [{ outlet: claim, reliability: found?.node.attrs['reliability'] }])
  if (found === null || rating === undefined || outlets.length === 0) return null
  const before = outletRatings(state)
  const fresh = outlets.filter((outlet) => before.every((known) => known.outlet !== outlet))
  const after = fresh.reduce((ratings, outlet) => rated(ratings, outlet, rating.reliability), before)
  return state.tr.setNodeAttribute(found.position, 'reliability', null).setNodeAttribute(0, 'outlets', listed(after))
}

function rated(ratings: readonly OutletRating[], outlet: string, reliability: Reliability | null): readonly OutletRating[] {
  const at = ratings.findIndex((rating) => rating.outlet === outlet)
  if (reliability === null) return ratings.filter((rating) => rating.outlet !== outlet)
  return at < 0 ? [...ratings, { outlet, reliability }] : ratings.with(at, { outlet, reliability })
}

function listed(ratings: readonly OutletRating[]): readonly OutletRating[] | null {
  return ratings.length === 0 ? null : ratings
}
