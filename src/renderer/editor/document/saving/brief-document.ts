import * as v from 'valibot'
import * as Y from 'yjs'
import { articleIdSchema, type ArticleId } from '#core/article'
import { type BriefId, type CommentThread, commentThreadSchema, newestFormat } from '#core/brief'
import { type Pick, type PickId, pickSchema } from '#core/picks'
import type { DrawnDocument } from './drawn-document.ts'
import { commentsField, keptField, metaField, picksField, picksOrigin, versionKey } from './fields.ts'

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
  readonly #comments: Y.Map<unknown>
  #pending: readonly Uint8Array[]
  #timer: ReturnType<typeof setTimeout> | null = null
  #listener: UpdateListener | null = null
  #drawn: DrawnDocument | null

  /** `unsaved` has already been applied to `shared` but is not kept anywhere yet; `drawn` is what `shared` says. */
  constructor(
    id: BriefId,
    shared: Y.Doc,
    { unsaved, drawn }: { readonly unsaved: readonly Uint8Array[]; readonly drawn: DrawnDocument | null },
  ) {
    this.id = id
    this.shared = shared
    this.#picks = shared.getMap(picksField)
    this.#kept = shared.getMap(keptField)
    this.#comments = shared.getMap(commentsField)
    this.#pending = unsaved
    this.#drawn = drawn
    shared.on('update', (update: Uint8Array, _origin: unknown, _document: Y.Doc, transaction: Y.Transaction) => {
      this.#drawn = null
      if (!transaction.local) return
      this.#add(update)
      this.#sayVersion()
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

  /** What the document said when it was opened, for its first editor, who keeps it up to date from then on; `null` if it has been taken, or says something else by now. */
  takeDrawn(): DrawnDocument | null {
    const drawn = this.#drawn
    this.#drawn = null
    return drawn
  }

  /** Whether something has been changed that is not handed out yet. */
  get isPending(): boolean {
    return this.#pending.length > 0
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

  /** The threads of comments, in no particular order, also those whose text is gone. */
  comments(): readonly CommentThread[] {
    return [...this.#comments.values()].map((thread) => v.parse(commentThreadSchema, thread))
  }

  /** Keeps a thread, or what has become of it. Within undo: whoever marks its text does both as one step. */
  putThread(thread: CommentThread): void {
    this.#apart(() => this.#comments.set(thread.id, thread))
  }

  removeThread(id: string): void {
    this.#apart(() => this.#comments.delete(id))
  }

  /** Makes picks and comments those of an earlier version, within undo. */
  restoreBeside(picks: readonly Pick[], comments: readonly CommentThread[]): void {
    this.#apart(() => {
      replaceAll(this.#picks, picks)
      replaceAll(this.#comments, comments)
    })
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

  /** Handed out together with the first edit: an app of an earlier version must refuse what it would damage. Not part of the step that undo takes back: the number may be too high, never too low. */
  #sayVersion(): void {
    const meta = this.shared.getMap(metaField)
    if (meta.get(versionKey) !== newestFormat) meta.set(versionKey, newestFormat)
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

/** Writes only what differs. */
function replaceAll(map: Y.Map<unknown>, values: readonly { readonly id: string }[]): void {
  const ids = new Set(values.map(({ id }) => id))
  for (const id of map.keys()) if (!ids.has(id)) map.delete(id)
  for (const value of values) if (JSON.stringify(map.get(value.id)) !== JSON.stringify(value)) map.set(value.id, value)
}
