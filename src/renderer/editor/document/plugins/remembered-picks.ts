import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Doc, Map as SharedMap, YMapEvent } from 'yjs'
import { picksField, picksOrigin } from '../saving/fields.ts'

/** A quotation may be copied, unpicked, and pasted again: its pick then comes back with it, within the same step of undo. */
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
            const lost = quotedIn(slice).filter((id) => picks?.has(id) === false && removed.has(id))
            if (picks !== null && lost.length > 0) bringBack(picks, lost, removed)
            return slice
          },
        },
      }),
    ]
  },
})

function picksOf(view: EditorView): SharedMap<unknown> | null {
  const shared: Doc | undefined = ySyncPluginKey.getState(view.state)?.doc
  return shared?.getMap(picksField) ?? null
}

function bringBack(picks: SharedMap<unknown>, ids: readonly string[], removed: ReadonlyMap<string, unknown>): void {
  picks.doc?.transact(() => {
    for (const id of ids) picks.set(id, removed.get(id))
  }, picksOrigin)
}

function quotedIn(slice: Slice): readonly string[] {
  const ids = new Set<string>()
  slice.content.descendants((node) => {
    const pick: unknown = node.attrs['pick']
    if (typeof pick === 'string') ids.add(pick)
  })
  return [...ids]
}
