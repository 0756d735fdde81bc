import type { Editor } from '@tiptap/react'
import type { Marking } from '#core/brief'
import type { TextStyle } from '../ribbon/ribbon.tsx'

/** Makes the paragraphs under the selection body text or a heading. */
export function setTextStyle(editor: Editor | null, style: TextStyle): void {
  const chain = editor?.chain().focus()
  if (style === 'paragraph') chain?.setNode('paragraph').run()
  else chain?.setNode('heading', { level: style === 'heading1' ? 1 : 2 }).run()
}

/** Marks the brief as a whole; the title block holds it. */
export function setMarking(editor: Editor | null, marking: Marking | null): void {
  editor?.view.dispatch(editor.state.tr.setNodeAttribute(0, 'marking', marking))
}
