import type { EditorView } from '@tiptap/pm/view'

/** Before a view is updated without anything having been done in it: where a key has just taken the caret the browser tells only after the frame, if it is busy, and the view would put it back to where it last knew it. */
export function hearSelection(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
