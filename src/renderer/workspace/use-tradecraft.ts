import { useCallback, useState } from 'react'
import * as v from 'valibot'
import { type PickId, pickIdSchema } from '#core/picks'
import { message } from '#messages'
import {
  entryAtCaret,
  linkEvidence,
  moveReliability,
  type OutletRating,
  outletRatings,
  pickAtCaret,
  rateOutlet,
  setStance,
  unlinkEvidence,
} from '../editor/document/index.ts'
import { asOneUndoStep, type EntryModel } from '../editor/index.ts'
import type { EvidenceActions, EvidenceRow, RatedOutlet } from '../tradecraft/index.ts'
import { evidenceRows, linkChoices, outletsBehind, ratedOutlets } from './listed-evidence.ts'
import { useEntries } from './use-entries.ts'
import { useFromText } from './use-from-text.ts'
import type { usePicks } from './use-picks.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

/** What is open about an entry, or asked. */
type Surface =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'link'; readonly claim: string }
  | { readonly kind: 'link-pick'; readonly pick: PickId }
  | { readonly kind: 'ratings' }

interface Around {
  readonly writing: ReturnType<typeof useWriting>
  readonly picks: ReturnType<typeof usePicks>
  readonly reading: ReturnType<typeof useReading>
  readonly announce: (sentence: string) => void
  readonly tell: (sentence: string) => void
}

/** Evidence of claims, what actors said, and the ratings of outlets: what is open, and what can be done. */
export function useTradecraft(around: Around) {
  const { writing, picks, tell } = around
  const { editor, sources, cited } = writing
  const [surface, setSurface] = useState<Surface | null>(null)
  const entries = useEntries(writing, surface !== null)
  const known = { picks: picks.picking.listed, sources }
  const close = () => setSurface(null)
  const act = actions(around, entries)
  const openClaim = surface?.kind === 'entry' ? (entries.claims.get(surface.id) ?? null) : null
  const ratings = useRatings(writing)
  const model: EntryModel = {
    facts: entries.facts,
    secondSource: entries.secondSource,
    onOpen: (id) => setSurface({ kind: 'entry', id }),
    onMoveReliability: (id) => {
      const claim = entries.readNow().claims.get(id)
      const outlets = claim === undefined ? [] : outletsBehind(claim.evidence, sources, 'supporting')
      const moved = editor === null ? null : moveReliability(editor.state, id, outlets)
      if (moved === null) tell(message('rating.nowhere'))
      else {
        act.step(moved)
        tell(message('rating.moved', { outlets: outlets.join(', ') }))
      }
    },
    onLinkPick: (pick) => setSurface({ kind: 'link-pick', pick }),
  }
  const evidence: EvidenceActions = {
    show: (row) => {
      close()
      act.show(row)
    },
    turn: (row) => openClaim !== null && act.turn(openClaim.claim.id, row),
    unlink: (row) => openClaim !== null && act.unlink(openClaim.claim.id, row),
    link: () => openClaim !== null && setSurface({ kind: 'link', claim: openClaim.claim.id }),
    rate: act.rate,
  }
  return {
    model,
    surface,
    close,
    evidence,
    entries,
    rows: openClaim === null ? [] : evidenceRows(openClaim.evidence, known),
    outlets: ratedOutlets(ratings, cited, sources),
    outletsOfOpen: openClaim === null ? [] : ratedAmong(ratedOutlets(ratings, cited, sources), outletsBehind(openClaim.evidence, sources)),
    choices: surface === null ? [] : linkChoices(surface, entries, known),
    link: act.link,
    rate: act.rate,
    ...starters(around, setSurface),
  }
}

const unrated: readonly OutletRating[] = []

/** How the brief’s outlets are judged. */
function useRatings({ editor, textChanges }: Around['writing']): readonly OutletRating[] {
  return useFromText(
    textChanges,
    useCallback(() => (editor === null ? unrated : outletRatings(editor.state)), [editor]),
  )
}

function ratedAmong(outlets: readonly RatedOutlet[], names: readonly string[]): readonly RatedOutlet[] {
  return outlets.filter(({ outlet }) => names.includes(outlet))
}

/** What the commands begin; what the caret is in decides. */
function starters({ writing: { editor } }: Around, open: (surface: Surface) => void) {
  return {
    startLinking: () => {
      const entry = editor === null ? null : entryAtCaret(editor.state)
      const pick = editor === null ? null : pickAtCaret(editor.state)
      if (entry?.kind === 'claim') open({ kind: 'link', claim: entry.id })
      else if (pick !== null && editor !== null) open({ kind: 'link-pick', pick: v.parse(pickIdSchema, pick) })
    },
    startEvidence: () => {
      const entry = editor === null ? null : entryAtCaret(editor.state)
      if (entry !== null && entry.kind !== 'question') open({ kind: 'entry', id: entry.id })
    },
    startRating: () => open({ kind: 'ratings' }),
  }
}

/** Each is one step of undo. */
function actions({ writing: { editor, goTo, brief }, picks, announce }: Around, entries: ReturnType<typeof useEntries>) {
  const step = (transaction: ReturnType<typeof linkEvidence>) => {
    if (editor === null || transaction === null) return false
    asOneUndoStep(
      () => editor.state,
      () => editor.view.dispatch(transaction),
    )
    return true
  }
  return {
    step,
    show: ({ kind, id, pick }: EvidenceRow) => {
      const use = picks.picking.listed.find((listed) => listed.pick.id === pick)?.uses[0]
      if (kind !== 'linked') goTo(id)
      else if (use !== undefined) goTo(use.place)
      else if (pick !== null && brief !== null) picks.showSource(pick)
    },
    turn: (claim: string, { kind, id, pick, stance: before }: EvidenceRow) => {
      if (editor === null) return
      const stance = before === 'contrary' ? 'supporting' : 'contrary'
      if (kind === 'quotation') step(setStance(editor.state, id, stance))
      else if (kind === 'linked' && pick !== null) step(linkEvidence(editor.state, claim, { pick, stance }))
    },
    unlink: (claim: string, { kind, pick }: EvidenceRow) => {
      if (editor === null || kind !== 'linked' || pick === null) return
      if (step(unlinkEvidence(editor.state, claim, pick))) announce(message('evidence.unlinked'))
    },
    link: (claim: string, pick: PickId, stance: 'supporting' | 'contrary') => {
      const quoted = entries.claims.get(claim)?.evidence.some((piece) => piece.kind !== 'linked' && piece.pick === pick) === true
      if (editor === null) return
      if (quoted || !step(linkEvidence(editor.state, claim, { pick, stance }))) announce(message('evidence.already'))
      else announce(message('evidence.linked', { stance }))
    },
    rate: (outlet: string, reliability: RatedOutlet['reliability']) => {
      if (editor !== null) step(rateOutlet(editor.state, outlet, reliability))
    },
  }
}
