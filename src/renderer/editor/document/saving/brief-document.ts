import * as v from 'valibot'
import * as Y from 'yjs'
import { articleIdSchema, type ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import { hasLaterFields, type Pick, type PickId, pickSchema } from '#core/picks'
import { keptField, metaField, picksField, picksOrigin, schemaVersion, versionKey } from './fields.ts'

/** How long an edit may wait for its neighbours before it is handed out, in milliseconds. */
const batchTime = 150

type UpdateListener = (update: Uint8Array) => void

/** One brief while it is open: its document and its picks as shared types, and the updates that this window makes to them. */
export class BriefDocument {
  readonly id: BriefId
  /** For the editor's collaboration extension, field `document`. */
  readonly shared: Y.Doc
  readonly #picks: Y.Map<unknown>
  readonly #kept: Y.Map<unknown>
  #pending: readonly Uint8Array[]
  #timer: ReturnType<typeof setTimeout> | null = null
  #listener: UpdateListener | null = null

  /** `unsaved` has already been applied to `shared` but is not kept anywhere yet. */
  constructor(id: BriefId, shared: Y.Doc, unsaved: readonly Uint8Array[]) {
    this.id = id
    this.shared = shared
    this.#picks = shared.getMap(picksField)
    this.#kept = shared.getMap(keptField)
    this.#pending = unsaved
    shared.on('update', (update: Uint8Array, _origin: unknown, _document: Y.Doc, transaction: Y.Transaction) => {
      if (transaction.local) this.#add(update)
    })
  }

  /** Calls the listener with everything this window changes, in order, merged into batches. What changed before somebody listened comes first. One listener at a time. */
  onUpdate(listener: UpdateListener): () => void {
    this.#listener = listener
    this.#schedule()
    return () => {
      if (this.#listener === listener) this.#listener = null
    }
  }

  /** Hands out what is pending at once. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#listener === null || this.#pending.length === 0) return
    const update = Y.mergeUpdates([...this.#pending])
    this.#pending = []
    this.#listener(update)
  }

  /** Everything in one update, for a snapshot. */
  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.shared)
  }

  /** Keeps a pick, so that the document can refer to it. Undo takes it back: whoever places a pick does both as one step. */
  addPick(pick: Pick): void {
    if (!this.#picks.has(pick.id)) this.changePick(pick)
  }

  /** Keeps what a pick has become: its note, its tags. */
  changePick(pick: Pick): void {
    if (hasLaterFields(pick)) this.#sayNewVersion()
    this.shared.transact(() => this.#picks.set(pick.id, pick), picksOrigin)
  }

  /** Only where the text refers to it no more, or ceases to within the same step of undo: a quotation must never be without its pick. */
  removePick(id: PickId): void {
    this.shared.transact(() => this.#picks.delete(id), picksOrigin)
  }

  /** Puts picks in place of those with their ids: their words taken anew from another version. Within undo, as a change of the text is. */
  replacePicks(picks: readonly Pick[]): void {
    this.#apart(() => {
      for (const pick of picks) this.#picks.set(pick.id, pick)
    })
  }

  /** Remembers that these picks, or citations without one, go on citing their version although there is `newer`. Within undo. */
  keepVersions(keys: readonly string[], newer: ArticleId): void {
    this.#apart(() => {
      for (const key of keys) this.#kept.set(key, newer)
    })
  }

  /** Which version a pick, or a citation without one, was decided against; `null` for none. */
  keptAgainst(key: string): ArticleId | null {
    return v.parse(v.nullable(articleIdSchema), this.#kept.get(key) ?? null)
  }

  pick(id: string): Pick | null {
    const stored = this.#picks.get(id)
    return stored === undefined ? null : parsedPick(stored)
  }

  /** The brief's picks, in no particular order, also those that the text does not refer to. */
  picks(): readonly Pick[] {
    return [...this.#picks.values()].map(parsedPick)
  }

  /** Hands out what is pending and lets the document go. */
  close(): void {
    this.flush()
    this.#listener = null
    this.shared.destroy()
  }

  /** Undo follows it as it does a change of the text. */
  #apart(change: () => void): void {
    this.shared.transact(change, picksOrigin)
  }

  /** An app that knows no notes and tags must refuse the document rather than call it damaged. Not part of the step that undo takes back: the number may be too high, never too low. */
  #sayNewVersion(): void {
    const meta = this.shared.getMap(metaField)
    if (meta.get(versionKey) !== schemaVersion) meta.set(versionKey, schemaVersion)
  }

  #add(update: Uint8Array): void {
    this.#pending = [...this.#pending, update]
    this.#schedule()
  }

  #schedule(): void {
    if (this.#timer !== null || this.#listener === null || this.#pending.length === 0) return
    this.#timer = setTimeout(() => this.flush(), batchTime)
  }
}

// A shared map gives out the same object until another is put in its place: what was parsed once need not be parsed again at every keystroke.
const parsed = new WeakMap<object, Pick>()

function parsedPick(stored: unknown): Pick {
  const known = typeof stored === 'object' && stored !== null ? parsed.get(stored) : undefined
  if (known !== undefined) return known
  const pick = v.parse(pickSchema, stored)
  if (typeof stored === 'object' && stored !== null) parsed.set(stored, pick)
  return pick
}
