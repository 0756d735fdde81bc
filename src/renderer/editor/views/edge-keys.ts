import { Extension } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isCaretInView } from './caret-in-view.ts'

const frames = 8

/** Ctrl+Home and Ctrl+End, with Shift too: Chromium finds no place for the caret in a section that it has not laid out (content-visibility), and leaves it where it was. */
export const edgeOfBriefKeys = Extension.create({
  name: 'edgeOfBriefKeys',
  addKeyboardShortcuts() {
    const go = (edge: 'start' | 'end', isExtending: boolean) => () => goToEdge(this.editor.view, edge, isExtending)
    return {
      'Mod-Home': go('start', false),
      'Mod-End': go('end', false),
      'Shift-Mod-Home': go('start', true),
      'Shift-Mod-End': go('end', true),
    }
  },
})

function goToEdge(view: EditorView, edge: 'start' | 'end', isExtending: boolean): boolean {
  const { doc, selection, tr } = view.state
  const there = edge === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  view.dispatch(tr.setSelection(isExtending ? TextSelection.between(selection.$anchor, there.$head) : there))
  scrollToCaret(view, frames)
  return true
}

/** What comes near has no measured height before it is there, and then pushes the caret away: it is looked for again for some frames. */
function scrollToCaret(view: EditorView, left: number): void {
  if (view.isDestroyed) return
  if (!isCaretInView(view)) view.dispatch(view.state.tr.scrollIntoView())
  if (left > 0) requestAnimationFrame(() => scrollToCaret(view, left - 1))
}
