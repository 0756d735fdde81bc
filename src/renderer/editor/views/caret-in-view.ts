import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** After a key whose caret is still in view nothing is scrolled, and nothing needs to be measured for it: ProseMirror asks every element around the caret for its size and its style, up to the window. */
export const caretInView = Extension.create({
  name: 'caretInView',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: (view) => !isInBox(view) && isCaretInView(view) } })],
})

/** Whether the line with the caret is wholly in the window of the page. */
export function isCaretInView(view: EditorView): boolean {
  const desk = view.dom.closest('.desk')?.getBoundingClientRect()
  if (desk === undefined) return false
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  return top >= desk.top && bottom <= desk.bottom
}

/** What is selected as a whole has more to show than a line; a table scrolls sideways by itself. */
function isInBox({ state: { selection } }: EditorView): boolean {
  if (!(selection instanceof TextSelection)) return true
  const { $head } = selection
  for (let { depth } = $head; depth > 0; depth -= 1) if ($head.node(depth).type.name === 'table') return true
  return false
}
