import { Editor, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { TextSelection } from '@tiptap/pm/state'
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { documentExtensions, documentField } from '#renderer/editor/document/index.ts'
import { sketchOf, stateOf } from './sketch.ts'

/** The real editor on a shared document with what the sketch draws, closed when the test ends. Needs a DOM. `more` is what the test itself wants of it. */
export function openEditor(sketch: string, more: Extensions = []): { readonly editor: Editor; readonly shared: Y.Doc } {
  const state = stateOf(sketch)
  const shared = new Y.Doc()
  prosemirrorToYXmlFragment(state.doc, shared.getXmlFragment(documentField))
  const editor = editorOn(shared, more)
  const { anchor, head } = state.selection
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor, head)))
  return { editor, shared }
}

export function editorOn(shared: Y.Doc, more: Extensions = []): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...documentExtensions, Collaboration.configure({ document: shared, field: documentField }), ...more],
    injectCSS: false,
  })
  onTestFinished(() => editor.destroy())
  return editor
}

/** What the brief looks like after these keys. A single character is typed, anything longer is a key by its name. */
export function pressed(sketch: string, ...keys: readonly string[]): string {
  const { editor } = openEditor(sketch)
  press(editor, ...keys)
  editor.state.doc.check()
  return sketchOf(editor.state)
}

export function press(editor: Editor, ...keys: readonly string[]): void {
  for (const key of keys) {
    if (key.length > 1) strike(editor, key)
    else type(editor, key)
  }
}

/** `Mod-Alt-1`: modifiers and the key, as ProseMirror names them. tiptap's own `keyboardShortcut` forgets what a key does to the selection. */
function strike({ view }: Editor, name: string): void {
  const modifiers = name.split('-')
  const key = modifiers.pop() ?? ''
  const event = new KeyboardEvent('keydown', {
    key,
    keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0,
    ctrlKey: modifiers.includes('Mod'),
    shiftKey: modifiers.includes('Shift'),
    altKey: modifiers.includes('Alt'),
  })
  view.someProp('handleKeyDown', (handle) => handle(view, event))
}

/** As the view does: first asks who wants the text, then puts it in place of the selection. */
function type({ view }: Editor, text: string): void {
  const { from, to } = view.state.selection
  const insert = () => view.state.tr.insertText(text)
  if (view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert)) !== true) view.dispatch(insert())
}
