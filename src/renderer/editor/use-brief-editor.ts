import { Editor, type Extensions } from '@tiptap/core'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { OpenedBrief } from './opened-brief.ts'
import { useLive } from './use-live.ts'
import { staysFolded } from './views/collapse-keys.ts'

interface BriefEditing {
  readonly extensions: () => Extensions
  /** Where the caret was when the brief was last open. */
  readonly caret: number | null
  readonly onCaret: (position: number) => void
  /** The editor that is bound to the brief, and when it no longer is. */
  readonly onEditor: (bound: { readonly editor: Editor; readonly brief: OpenedBrief } | null) => void
}

/**
 * The editor of an open brief, made once its place on the page has been drawn, and ended with it. `null` until then.
 * Not by tiptap’s `useEditor`: that makes an editor while React still draws, ends it after a millisecond where the window is too busy to have shown it by then, and makes another; what had gone into the first was lost.
 */
export function useBriefEditor(
  brief: OpenedBrief,
  editing: BriefEditing,
): { readonly editor: Editor | null; readonly place: RefObject<HTMLDivElement | null> } {
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const newest = useLive(editing)
  // Before anything is painted: there is no moment in which the page is empty.
  useLayoutEffect(() => {
    const made = makeEditor(newest)
    // Whole, and only now: nothing of what it has done so far had to be laid out.
    place.current?.append(made.view.dom)
    brief.follow(() => made.state.doc)
    setEditor(made)
    newest.onEditor({ editor: made, brief })
    return () => {
      // The brief outlives its editor for a moment: it is written once more when it is closed.
      const last = made.state.doc
      brief.follow(() => last)
      newest.onEditor(null)
      made.destroy()
    }
  }, [brief, newest])
  return { editor, place }
}

function makeEditor(newest: BriefEditing): Editor {
  const { caret } = newest
  const editor = new Editor({
    extensions: newest.extensions(),
    injectCSS: false,
    // What was deleted, asked of every change: nobody here listens for it.
    enableCoreExtensions: { delete: false },
    onSelectionUpdate: ({ editor: now }) => newest.onCaret(now.state.selection.head),
  })
  if (caret !== null) editor.chain().setMeta(staysFolded, true).setTextSelection(Math.min(caret, editor.state.doc.content.size)).run()
  return editor
}
