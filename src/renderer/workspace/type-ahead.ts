import type { Editor } from '@tiptap/react'
import { message } from '#messages'

export interface TypedAhead {
  readonly takeKeyboard: () => void
  /** Puts what has been typed where the page’s caret is, and ends. */
  readonly giveTo: (page: Editor) => void
  readonly drop: () => void
}

/** Takes the keyboard while a page is on its way: in a field that is not seen, so that also what an input method writes arrives, and where it was meant to. */
export function typeAhead(): TypedAhead {
  const field = document.createElement('textarea')
  field.className = 'visually-hidden'
  field.setAttribute('aria-label', message('brief.typedAhead'))
  document.body.append(field)
  const takeKeyboard = () => field.focus({ preventScroll: true })
  takeKeyboard()
  return {
    takeKeyboard,
    giveTo: (page) => {
      const lines = field.value.split('\n')
      field.remove()
      for (const [index, line] of lines.entries()) {
        if (index > 0) page.commands.keyboardShortcut('Enter')
        for (const letter of line) type(page, letter)
      }
    },
    drop: () => field.remove(),
  }
}

/** As the page does it itself with what a key types: whoever makes something else of it is asked first. */
function type({ view }: Editor, letter: string): void {
  const { from, to } = view.state.selection
  const inserted = () => view.state.tr.insertText(letter).scrollIntoView()
  if (view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, inserted)) !== true) view.dispatch(inserted())
}
