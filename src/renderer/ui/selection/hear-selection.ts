/**
 * Tells of what is selected (`selectionchange`) now. Left to itself the browser tells only after the events that wait already and after the frame, if it is busy; whoever knows the selection by that event alone, as ProseMirror does, until then has the one before.
 */
export function hearSelection(document: Document): void {
  document.dispatchEvent(new Event('selectionchange'))
}

/**
 * Has it told before a key, a click or the clipboard acts on what is selected. Of Shift+Home and Ctrl+C pressed while the window was busy the copy came first, and the editor copied what had been selected before them; Backspace took that out, and pasting went over it.
 */
export function hearSelectionInTime(window: Window): void {
  const { document } = window
  let told = endsOf(document)
  document.addEventListener('selectionchange', () => (told = endsOf(document)), true)
  const hear = (event: Event) => {
    // What is selected while letters are put together is the input method’s.
    const isComposing = event instanceof KeyboardEvent && event.isComposing
    if (!isComposing && endsOf(document).some((end, at) => end !== told[at])) hearSelection(document)
  }
  for (const kind of ['keydown', 'click', 'copy', 'cut', 'paste']) window.addEventListener(kind, hear, true)
}

function endsOf(document: Document): readonly unknown[] {
  const selection = document.getSelection()
  return [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset]
}
