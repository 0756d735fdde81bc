import type { Editor } from '@tiptap/react'
import type { CiteItem } from '#core/brief'
import { insertCitation } from '../document/index.ts'
import { applyAsStep } from './apply-as-step.ts'
import { CitationBox } from './citation-box.tsx'
import type { NotesModel } from './notes-model.ts'
import { useCardFocus } from './use-card-focus.ts'

/** The citation box at the caret of the text: what is chosen becomes a note there. */
export function CitingAtCaret({ editor, notes }: { readonly editor: Editor; readonly notes: NotesModel }) {
  useCardFocus(editor)
  const close = () => notes.cite(null)
  const done = (items: readonly CiteItem[]) => {
    close()
    const inserted = insertCitation(editor.state, items)
    if (inserted === null) return
    applyAsStep(editor, inserted.transaction.scrollIntoView())
    notes.onCited(inserted.id)
  }
  const caret = () => {
    const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.to)
    return new DOMRect(left, top, 0, bottom - top)
  }
  return <CitationBox target={{ getBoundingClientRect: caret }} items={[]} sources={notes.sources} onDone={done} onClose={close} />
}
