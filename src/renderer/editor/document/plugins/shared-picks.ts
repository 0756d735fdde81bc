import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as v from 'valibot'
import type { Doc, Map as SharedMap } from 'yjs'
import { type Pick, pickSchema } from '#core/picks'
import { picksReferredTo } from '../reading/cited-in-document.ts'
import { picksField, picksOrigin } from '../saving/fields.ts'
import type { OwnCopies } from './own-copies.ts'

/** The picks of the brief that a view shows; `null` for a document that is not shared. */
export function picksOf(view: EditorView): SharedMap<unknown> | null {
  const shared: Doc | undefined = ySyncPluginKey.getState(view.state)?.doc
  return shared?.getMap(picksField) ?? null
}

/** The brief’s picks that a piece of it quotes or cites. */
export function picksIn(slice: Slice, view: EditorView): readonly Pick[] {
  const picks = picksOf(view)
  return picksReferredTo(slice.content).flatMap((id) => {
    const parsed = v.safeParse(pickSchema, picks?.get(id))
    return parsed.success ? [parsed.output] : []
  })
}

/** Gives the brief the picks that what is pasted needs and that it has not. Within the same step of undo as the text. */
export function bringPicks(slice: Slice, copies: OwnCopies, view: EditorView): void {
  const picks = picksOf(view)
  const missing = picksReferredTo(slice.content).flatMap((id) => (picks?.has(id) === false ? (copies.pick(id) ?? []) : []))
  if (missing.length === 0) return
  picks?.doc?.transact(() => {
    for (const pick of missing) picks.set(pick.id, pick)
  }, picksOrigin)
}
