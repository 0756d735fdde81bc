import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { clearAcross } from '../commands/clear-across.ts'

/** Set on a transaction that may take sections away and bring others in: an earlier version has its own, and one is taken away when that was asked for. */
export const changesFrame = 'changesFrame'

/**
 * Holds the brief's frame against what is done to its text: a selection over several sections, Ctrl+A among them, is emptied section by section, and a change that would take a section away, or bring one in unasked, is not made.
 */
export const keepSections = Extension.create({
  name: 'keepSections',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction, state) =>
        !transaction.docChanged ||
        isChangeOrigin(transaction) ||
        transaction.getMeta(changesFrame) === true ||
        keepsSections(state.doc, transaction.doc),
      props: {
        handleDOMEvents: { cut: cutAcross },
        handleTextInput: (view, _from, _to, text) => replaceAcross(view, text),
        // Clears first; the editor's own paste then goes to where the caret is left.
        handlePaste: (view) => {
          replaceAcross(view, '')
          return false
        },
      },
    }),
  ],
})

function keepsSections(before: ProseMirrorNode, after: ProseMirrorNode): boolean {
  // A section without an id was not made by a command but by ProseMirror, to have somewhere to put what does not fit.
  if (after.children.some(({ type, attrs }) => type.spec.group === 'section' && typeof attrs['id'] !== 'string')) return false
  const kept = new Set(after.children.map(keyOf))
  return before.children.every((section) => kept.has(keyOf(section)))
}

function keyOf({ type, attrs }: ProseMirrorNode): string {
  return `${type.name} ${String(attrs['id'])}`
}

function replaceAcross(view: EditorView, text: string): boolean {
  const cleared = clearAcross(view.state)
  if (cleared === null) return false
  view.dispatch(text === '' ? cleared : cleared.insertText(text))
  return true
}

/** The editor's own cut would take the sections along, and so would not be made at all. */
function cutAcross(view: EditorView, event: ClipboardEvent): boolean {
  const cleared = clearAcross(view.state)
  if (cleared === null || event.clipboardData === null) return false
  const { dom, text } = view.serializeForClipboard(view.state.selection.content())
  event.preventDefault()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  view.dispatch(cleared)
  return true
}
