// @vitest-environment happy-dom
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Editor } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openDesk } from '../open-desk.ts'
import { editorOn, openEditor, press } from '../open-editor.ts'
import { deeds } from '../random-writer.ts'
import { sketchOf } from '../sketch.ts'

/** Each change is a step of its own, whatever the time. */
function apart(editor: Editor): void {
  const history = yUndoPluginKey.getState(editor.state)?.undoManager
  if (history !== undefined) history.captureTimeout = 0
}

function select({ view }: Editor, from: number, to = from): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
}

/** Another person at the same brief. */
function other(shared: Y.Doc): Editor {
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(shared))
  theirs.on('update', (update: Uint8Array) => Y.applyUpdate(shared, update))
  shared.on('update', (update: Uint8Array) => Y.applyUpdate(theirs, update))
  return editorOn(theirs)
}

const long = ['situation', ...Array.from({ length: 300 }, (_, number) => `  p paragraph ${number}`), '  p last|', 'actors', '  p'].join(
  '\n',
)

/** A paste that was taken away, brought back by undo and cut in two since: to Yjs it is two pieces, of which undo knows the first. */
function inTwoPieces(): Editor {
  const { editor } = openEditor('situation\n  p one|\nactors\n  p')
  apart(editor)
  editor.view.pasteText('abcdef')
  const { head } = editor.state.selection
  select(editor, head - 6, head)
  press(editor, 'Backspace')
  editor.commands.undo()
  select(editor, head - 3)
  press(editor, 'x')
  editor.commands.undo()
  return editor
}

it('takes back whole what was cut in two after an undo, and brings it back whole', () => {
  const editor = inTwoPieces()
  editor.commands.undo()
  const undone = sketchOf(editor.state)
  editor.commands.redo()
  const redone = sketchOf(editor.state)
  editor.commands.redo()
  const end = sketchOf(editor.state)

  expect([undone, redone, end]).toEqual([
    'situation\n  p one|\nactors\n  p',
    'situation\n  p oneabcdef|\nactors\n  p',
    'situation\n  p oneabcx|def\nactors\n  p',
  ])
})

it('holds what undo and redo have made in the shared document too', () => {
  const editor = inTwoPieces()
  editor.commands.undo()
  editor.commands.redo()
  const { doc } = ySyncPluginKey.getState(editor.state)

  expect(editorOn(copyOf(doc)).state.doc.toJSON()).toEqual(editor.state.doc.toJSON())
})

it('redoes all that was undone where the brief was emptied and written anew several times over', () => {
  const desk = openDesk()
  const { editor } = desk
  const act = (name: string, a = 0, b = 0) => deeds[name]!(desk, { name, a, b })
  act('all')
  act('pasteText')
  act('undo')
  act('caret', 836)
  act('pasteText', 1)
  act('caret', 3)
  act('pasteText')
  act('enter')
  act('all')
  act('pasteText')
  act('caret', 3)
  act('enter')
  act('rule')
  act('undoMany', 5)
  act('drop', 421, 495)
  const end = editor.state.doc.toJSON()
  while (editor.commands.undo());
  while (editor.commands.redo());

  expect(editor.state.doc.toJSON()).toEqual(end)
})

it('puts the caret back for what was done since another person wrote, and leaves what was done before to itself', () => {
  const { editor, shared } = openEditor('situation\n  p one|\nactors\n  p two')
  apart(editor)
  const theirs = other(shared)
  press(editor, 'a')
  select(theirs, theirs.state.doc.content.size - 2)
  press(theirs, 'z')
  press(editor, 'b')
  select(editor, 2)

  editor.commands.undo()

  expect(sketchOf(editor.state)).toBe('situation\n  p onea|\nactors\n  p twoz')
  editor.commands.undo()
  expect(sketchOf(editor.state).replace('|', '')).toBe('situation\n  p one\nactors\n  p twoz')
})

it('keeps the very nodes of everything that an undo leaves alone', () => {
  const { editor } = openEditor(long)
  apart(editor)
  const before = paragraphs(editor)
  press(editor, 'a', 'b')
  editor.commands.undo()
  editor.commands.redo()
  editor.commands.undo()

  expect(paragraphs(editor).filter((paragraph, index) => paragraph !== before[index])).toHaveLength(1)
})

it('holds no document for what can be undone', async () => {
  const { editor } = openEditor(long)
  apart(editor)
  const documents: WeakRef<ProseMirrorNode>[] = []
  for (let step = 0; step < 40; step += 1) {
    press(editor, 'a')
    documents.push(new WeakRef(editor.state.doc))
  }
  for (let step = 0; step < 10; step += 1) {
    editor.commands.undo()
    documents.push(new WeakRef(editor.state.doc))
  }
  // A WeakRef holds until the turn is over.
  await new Promise((resolve) => setTimeout(resolve))
  collectGarbage()

  // Those of the present state and the one before it.
  expect(documents.filter((document) => document.deref() !== undefined).length).toBeLessThan(6)
})

function paragraphs({ state }: Editor): readonly ProseMirrorNode[] {
  return state.doc.children.flatMap(({ children }) => children)
}

function copyOf(shared: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared))
  return copy
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
