import type { Editor } from '@tiptap/react'
import type { Marking } from '#core/brief'
import { setBlockStyle } from '../editor/document/index.ts'
import type { TextStyle } from '../ribbon/index.ts'

/** Makes the paragraphs under the selection body text or a heading. */
export function setTextStyle(editor: Editor | null, style: TextStyle): void {
  const changed = editor === null ? null : setBlockStyle(editor.state, style)
  if (changed !== null) editor?.view.dispatch(changed)
  editor?.commands.focus()
}

/** Marks the brief as a whole; the title block holds it. */
export function setMarking(editor: Editor | null, marking: Marking | null): void {
  editor?.view.dispatch(editor.state.tr.setNodeAttribute(0, 'marking', marking))
}
