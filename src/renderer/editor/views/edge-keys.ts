import { Extension } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isCaretInView } from './caret-in-view.ts'

const frames = 8
/** What a writer does to go elsewhere. */
const moves = ['pointerdown', 'wheel'] as const

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
  scrollToCaret(view)
  return true
}

/** What comes near has no measured height before it is there, and then pushes the caret away: it is looked for again for some frames, unless the writer goes elsewhere. */
function scrollToCaret(view: EditorView): void {
  let isLeft = false
  const leave = () => (isLeft = true)
  const look = (left: number) => {
    if (view.isDestroyed || isLeft || !view.hasFocus()) return
    if (!isCaretInView(view)) view.dispatch(view.state.tr.scrollIntoView())
    if (left > 0) requestAnimationFrame(() => look(left - 1))
  }
  look(frames)
  for (const move of moves) window.addEventListener(move, leave, { once: true, capture: true, passive: true })
}
