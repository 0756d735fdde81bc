import { type Editor, Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { findNode } from '../document/index.ts'
import type { CollapsedParts } from './collapsed-parts.ts'
import { revealCaret } from './reveal.ts'

/** In a transaction’s meta data: the caret is put back to where it was left, though that be folded. */
export const staysFolded = 'staysFolded'

// By the editor, for commands from elsewhere in the window.
const known = new WeakMap<Editor, CollapsedParts>()

/** Alt+Shift+− folds what the caret is in, Alt+Shift++ opens it; wherever the caret is put, it is seen. */
export function collapseKeys({ collapsed }: { readonly collapsed: CollapsedParts }) {
  return Extension.create({
    name: 'collapseKeys',
    onCreate() {
      known.set(this.editor, collapsed)
    },
    onTransaction: ({ editor, transaction }) => {
      if (transaction.selectionSet && transaction.getMeta(staysFolded) !== true) revealCaret(editor.view, collapsed)
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            const fold = foldOf(event)
            if (fold === null) return false
            foldAt(view, collapsed, fold)
            return true
          },
        },
      }),
    ],
  })
}

/** What the key asks for: by where it is, since layouts put other signs on it under Shift. */
export function foldOf({ altKey, shiftKey, ctrlKey, code }: KeyboardEvent): 'collapse' | 'expand' | null {
  if (!altKey || !shiftKey || ctrlKey) return null
  if (code === 'Minus' || code === 'NumpadSubtract') return 'collapse'
  return code === 'Equal' || code === 'NumpadAdd' ? 'expand' : null
}

/** Folds or opens the entry that the keyboard is in, else its section; folded already, the section around it. The keyboard goes to what is left to see. */
export function foldAt(view: EditorView, collapsed: CollapsedParts, fold: 'collapse' | 'expand'): void {
  const parts = partsAround(view)
  const id = fold === 'collapse' ? parts.find((part) => !collapsed.has(part)) : parts.findLast((part) => collapsed.has(part))
  if (id === undefined) return
  collapsed.set(id, fold === 'collapse')
  if (fold === 'collapse') leave(view, id)
}

/** As `foldAt`, for a command. */
export function foldPart(editor: Editor, fold: 'collapse' | 'expand'): void {
  const collapsed = known.get(editor)
  if (collapsed !== undefined) foldAt(editor.view, collapsed, fold)
}

/** Folds or opens every section. */
export function foldAll(editor: Editor, fold: 'collapse' | 'expand'): void {
  const collapsed = known.get(editor)
  const { view } = editor
  if (collapsed === undefined) return
  for (const { attrs, type } of view.state.doc.children) {
    if (type.spec.group === 'section') collapsed.set(String(attrs['id']), fold === 'collapse')
  }
  const section = partsAround(view).at(-1)
  if (fold === 'collapse' && section !== undefined) leave(view, section)
}

/** The entry and the section that the keyboard is in, innermost first. A field of theirs counts as well as the text. */
export function partsAround(view: EditorView): readonly string[] {
  const active = document.activeElement
  if (active instanceof HTMLElement && active !== view.dom && view.dom.contains(active)) {
    const parts = [active.closest<HTMLElement>('.entry'), active.closest<HTMLElement>('.brief-section')]
    return parts.flatMap((part) => part?.dataset['id'] ?? [])
  }
  const { $head } = view.state.selection
  return Array.from({ length: $head.depth }, (_, index) => $head.node($head.depth - index)).flatMap(({ type, attrs }) =>
    type.spec.group === 'entry' || type.spec.group === 'section' ? [String(attrs['id'])] : [],
  )
}

function leave(view: EditorView, id: string): void {
  const found = findNode(view.state.doc, id)
  if (found === null) return
  const end = found.position + found.node.nodeSize
  const { head } = view.state.selection
  if (head <= found.position || head >= end) return
  if (found.node.type.spec.group === 'entry') {
    const title = found.position + 2 + (found.node.firstChild?.content.size ?? 0)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, title)))
  } else titleField(view, id)?.focus()
}

/** The field with a section’s title. */
export function titleField(view: EditorView, section: string): HTMLInputElement | null {
  return view.dom.querySelector<HTMLInputElement>(`[data-id="${CSS.escape(section)}"] > .section-heading .section-title`)
}
