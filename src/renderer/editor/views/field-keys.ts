import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const controls = ':is(input, textarea, select)'

/** Tab goes from the text of an entry to its fields, and Esc from any field of the page back to the caret. Left alone, Tab would go to the first field of the whole page. */
export const fieldKeys = Extension.create({
  name: 'fieldKeys',
  addKeyboardShortcuts() {
    return { Tab: () => focusFields(this.editor.view) }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      // Not a handler of ProseMirror’s: what happens in a field is none of its business.
      view: ({ dom }) => ({ destroy: listen(dom) }),
    }),
  ],
})

function focusFields(view: EditorView): boolean {
  const { $head } = view.state.selection
  for (let { depth } = $head; depth > 0; depth -= 1) {
    if ($head.node(depth).type.spec.group !== 'entry') continue
    const dom = view.nodeDOM($head.before(depth))
    const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(`.entry-fields ${controls}`) : null
    field?.focus()
    return field !== null
  }
  return false
}

function listen(page: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !(event.target instanceof HTMLElement) || !event.target.matches(controls)) return
    event.preventDefault()
    page.focus()
  }
  page.addEventListener('keydown', onKey)
  return () => page.removeEventListener('keydown', onKey)
}
