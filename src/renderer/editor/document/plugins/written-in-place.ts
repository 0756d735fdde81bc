import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { getRelativeSelection, type ProsemirrorBinding, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { XmlElement, type XmlFragment } from 'yjs'

/** A node, and what it is in the shared document. */
interface Place {
  readonly type: XmlFragment
  readonly node: ProseMirrorNode
}

/**
 * Writes a change into the shared document where it was made. Asked to write the whole brief, y-tiptap looks for that place by comparing words and attributes of all that comes before it, at each level anew (`updateYFragment`):
 * for a key in an ordinary brief two thirds of what is left to be collected, and the more the longer the brief is. Which node every shared element was last written from is known, so that the one which holds all of the change is found without a comparison, and only that one is written.
 */
export const writtenInPlace = Extension.create({
  name: 'writtenInPlace',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => {
        const binding: ProsemirrorBinding | undefined = ySyncPluginKey.getState(view.state)?.binding
        if (binding !== undefined) Object.assign(binding, { _prosemirrorChanged: (doc: ProseMirrorNode) => write(binding, doc) })
        return {}
      },
    }),
  ],
})

/** As y-tiptap does it (`_prosemirrorChanged`), but for where it begins. */
function write(binding: ProsemirrorBinding, doc: ProseMirrorNode): void {
  binding.doc.transact(() => {
    const { type, node } = innermostChanged(binding, doc)
    updateYFragment(binding.doc, type, node, binding)
    binding.beforeTransactionSelection = getRelativeSelection(binding, binding.prosemirrorView.state)
  }, ySyncPluginKey)
}

/** The innermost node that holds all that has changed. Those around it are written with this: they differ in nothing else. */
function innermostChanged({ type, mapping }: ProsemirrorBinding, doc: ProseMirrorNode): Place {
  let place: Place = { type, node: doc }
  for (let inner = changedChild(place, mapping); inner !== null; inner = changedChild(place, mapping)) {
    mapping.set(place.type, place.node)
    place = inner
  }
  return place
}

/** The child in which alone the place differs from what was written of it; `null` where there is none, or the child itself is another: its kind or its attributes. */
function changedChild({ type, node }: Place, mapping: ProsemirrorBinding['mapping']): Place | null {
  // Runs of text are one child in the shared document.
  if (node.inlineContent || type.length !== node.childCount) return null
  const shared = type.toArray()
  const isOther = (child: (typeof shared)[number], index: number) => mapping.get(child) !== node.child(index)
  const at = shared.findIndex(isOther)
  const child = shared[at]
  if (!(child instanceof XmlElement) || shared.findLastIndex(isOther) !== at) return null
  const written = mapping.get(child)
  const now = node.child(at)
  return written === undefined || Array.isArray(written) || !written.sameMarkup(now) ? null : { type: child, node: now }
}
