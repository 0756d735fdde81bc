import { useCallback, useMemo } from 'react'
import { type ClaimEntry, type Evidence, evidenceOf } from '#core/brief'
import { foldName, secondSource } from '#core/check'
import type { Pick, PickId } from '#core/picks'
import { claimsInDocument, namesIn, quotedByActors, type QuotedWords } from '../editor/document/index.ts'
import type { EntryFacts } from '../editor/index.ts'
import { useFromText } from './use-from-text.ts'
import type { useWriting } from './use-writing.ts'

/** A claim with what bears on it. `lost` counts what it quotes or links to that is gone. */
export interface ClaimAndEvidence {
  readonly claim: ClaimEntry
  readonly evidence: readonly Evidence[]
  readonly lost: number
}

/** An actor with what they claimed and what their entry quotes. */
export interface ActorAndSaid {
  readonly claims: readonly ClaimEntry[]
  readonly quotations: readonly QuotedWords[]
}

type Writing = ReturnType<typeof useWriting>

/** What the brief has about its claims and actors, read when writing pauses. `facts` stays the same function for as long as it answers the same; the rest is followed while it `isShown`, and empty else. */
export function useEntries({ editor, brief, textChanges, sources }: Writing, isShown: boolean) {
  const readNow = useCallback(() => readEntries(editor, brief, sources), [editor, brief, sources])
  const said = useFromText(
    textChanges,
    useCallback(() => factsOf(readNow()), [readNow]),
  )
  const facts = useMemo(() => {
    const known = new Map(said)
    return (entry: string): EntryFacts | null => known.get(entry) ?? null
  }, [said])
  return {
    ...useFromText(textChanges, isShown ? readNow : readNothing, isOneValue),
    facts,
    readNow,
    secondSource: (id: string) => {
      const { claims, picks } = readNow()
      const claim = claims.get(id)?.claim
      return claim === undefined ? 'none' : secondSource(claim, { picks, articles: sources.articles })
    },
  }
}

export type Entries = ReturnType<typeof readEntries>

const nothing: Entries = { picks: new Map(), claims: new Map(), actors: new Map() }

function readNothing(): Entries {
  return nothing
}

function isOneValue(one: Entries, other: Entries): boolean {
  return one === other
}

function readEntries(editor: Writing['editor'], brief: Writing['brief'], sources: Writing['sources']) {
  const picks = new Map<PickId, Pick>((brief?.document.picks() ?? []).map((pick) => [pick.id, pick]))
  const claims = new Map<string, ClaimAndEvidence>()
  const actors = new Map<string, ActorAndSaid>()
  if (editor !== null) {
    const { doc } = editor.state
    for (const claim of claimsInDocument(doc)) {
      const all = evidenceOf(claim, picks)
      const evidence = all.filter(({ article }) => !sources.isGone(article))
      const lostLinks = (claim.evidence ?? []).filter(({ pick }) => !picks.has(pick)).length
      claims.set(claim.id, { claim, evidence, lost: lostLinks + all.length - evidence.length })
    }
    const byActor = claimsByActor(
      namesIn(doc),
      [...claims.values()].map(({ claim }) => claim),
    )
    for (const [id, quotations] of quotedByActors(doc)) actors.set(id, { claims: byActor.get(id) ?? [], quotations })
  }
  return { picks, claims, actors }
}

/** A claim is an actor’s that it is linked to, or whose whole name its claimant holds: “Ilse Maren, Straits Institute”. */
function claimsByActor(names: ReadonlyMap<unknown, string>, claims: readonly ClaimEntry[]): ReadonlyMap<unknown, readonly ClaimEntry[]> {
  const folded = [...names].map(([id, name]) => ({ id, name: foldName(name) })).filter(({ name }) => name !== '')
  return Map.groupBy(claims, ({ claimantActor, claimant }) => {
    if (claimantActor !== undefined && names.has(claimantActor)) return claimantActor
    return claimant === null ? null : folded.find(({ name }) => ` ${foldName(claimant)} `.includes(` ${name} `))?.id
  })
}

function factsOf({ claims, actors }: Entries): readonly (readonly [string, EntryFacts])[] {
  return [
    ...[...claims].map(([id, { evidence }]): readonly [string, EntryFacts] => {
      const contrary = evidence.filter(({ stance }) => stance === 'contrary').length
      return [id, { kind: 'claim', supporting: evidence.length - contrary, contrary }]
    }),
    ...[...actors].map(([id, said]): readonly [string, EntryFacts] => [
      id,
      { kind: 'actor', claims: said.claims.length, quotations: said.quotations.length },
    ]),
  ]
}
