import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as v from 'valibot'
import * as Y from 'yjs'
import { articleIdSchema, type ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import { type Pick, pickSchema } from '#core/picks'
import { keptField, picksField } from './fields.ts'

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

  /** Keeps a pick, so that the document can refer to it. Outside undo: a pick that nothing refers to is harmless, and redo finds it again. */
  addPick(pick: Pick): void {
    if (!this.#picks.has(pick.id)) this.#picks.set(pick.id, pick)
  }

  /** Puts picks in place of those with their ids: their words taken anew from another version. Within undo, as a change of the text is. */
  replacePicks(picks: readonly Pick[]): void {
    this.#withinUndo(() => {
      for (const pick of picks) this.#picks.set(pick.id, pick)
    })
  }

  /** Remembers that these picks, or citations without one, go on citing their version although there is `newer`. Within undo. */
  keepVersions(keys: readonly string[], newer: ArticleId): void {
    this.#withinUndo(() => {
      for (const key of keys) this.#kept.set(key, newer)
    })
  }

  /** Which version a pick, or a citation without one, was decided against; `null` for none. */
  keptAgainst(key: string): ArticleId | null {
    return v.parse(v.nullable(articleIdSchema), this.#kept.get(key) ?? null)
  }

  /** Lets the editor’s undo take back what happens to picks in the same step as what happens to the text. */
  joinUndo(manager: Y.UndoManager): void {
    manager.addToScope([this.#picks, this.#kept])
  }

  /** Calls the listener after picks have changed, by undo too, be the text the same. */
  onPicks(listener: () => void): () => void {
    const maps = [this.#picks, this.#kept]
    for (const map of maps) map.observe(listener)
    return () => {
      for (const map of maps) map.unobserve(listener)
    }
  }

  pick(id: string): Pick | null {
    const stored = this.#picks.get(id)
    return stored === undefined ? null : parsedPick(stored)
  }

  /** All picks ever made for this brief, also those that the text no longer refers to. */
  picks(): readonly Pick[] {
    return [...this.#picks.values()].map(parsedPick)
  }

  /** Hands out what is pending and lets the document go. */
  close(): void {
    this.flush()
    this.#listener = null
    this.shared.destroy()
  }

  /** The editor’s own origin is the one that its undo follows. */
  #withinUndo(change: () => void): void {
    this.shared.transact(change, ySyncPluginKey)
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
