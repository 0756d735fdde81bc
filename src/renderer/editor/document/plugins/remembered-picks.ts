import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Map as SharedMap, YMapEvent } from 'yjs'
import { picksReferredTo } from '../reading/cited-in-document.ts'
import { picksOrigin } from '../saving/fields.ts'
import { picksOf } from './shared-picks.ts'

/** A quotation or a note may be copied, unpicked, and pasted again: its pick then comes back with it, within the same step of undo. */
export const rememberedPicks = Extension.create({
  name: 'rememberedPicks',
  addProseMirrorPlugins() {
    const removed = new Map<string, unknown>()
    const remember = (event: YMapEvent<unknown>) => {
      for (const [id, change] of event.changes.keys) if (change.action === 'delete') removed.set(id, change.oldValue)
    }
    return [
      new Plugin({
        view: (view) => {
          const picks = picksOf(view)
          picks?.observe(remember)
          return { destroy: () => picks?.unobserve(remember) }
        },
        props: {
          transformPasted: (slice, view) => {
            const picks = picksOf(view)
            const lost = picksReferredTo(slice.content).filter((id) => picks?.has(id) === false && removed.has(id))
            if (picks !== null && lost.length > 0) bringBack(picks, lost, removed)
            return slice
          },
        },
      }),
    ]
  },
})

function bringBack(picks: SharedMap<unknown>, ids: readonly string[], removed: ReadonlyMap<string, unknown>): void {
  picks.doc?.transact(() => {
    for (const id of ids) picks.set(id, removed.get(id))
  }, picksOrigin)
}
