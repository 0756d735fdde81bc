import type { Editor } from '@tiptap/core'
import type { Brief } from '#core/brief'
import { type BriefDocument, restoreText } from './document/index.ts'
import { asOneUndoStep } from './undo.ts'

/** Makes the open brief say what `then` says. One step of undo: picks come before the text that quotes them, and go after it. */
export function restoreBrief(editor: Editor, document: BriefDocument, then: Brief): void {
  asOneUndoStep(
    () => editor.state,
    () => {
      for (const pick of then.picks) document.addPick(pick)
      const text = restoreText(editor.state, then)
      if (text !== null) editor.view.dispatch(text)
      document.restoreBeside(then.picks, then.comments ?? [])
    },
  )
}
