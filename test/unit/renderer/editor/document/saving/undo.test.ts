// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import { insertNote, moveBlock, noteNumber, notesInDocument, placePick, placePickAtCaret } from '#renderer/editor/document/index.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { editorOn, openEditor, press } from '../open-editor.ts'
import { sketchOf } from '../sketch.ts'

const { article, spans } = marked('She called it ‹“a thaw”› at last.')
const toPlace = { pick: makePick(article, spans[0]!, parse(pickIdSchema, 'p1')), article }

function place(editor: Editor): void {
  asOneUndoStep(
    () => editor.state,
    () => editor.view.dispatch(placePick(editor.state, { ...toPlace, section: 'claims', title: 'Claims' }).transaction),
  )
}

function placeAtCaret(editor: Editor): void {
  asOneUndoStep(
    () => editor.state,
    () => editor.view.dispatch(placePickAtCaret(editor.state, toPlace).transaction),
  )
}

/** The text alone: where the caret goes back to is another matter. */
function text(editor: Editor): string {
  return sketchOf(editor.state).replaceAll('|', '')
}

const before = 'situation\n  p one|\nclaims\n  p'

describe('undo', () => {
  it('takes back a placed pick, quotation and note, in one step apart from the typing around it', () => {
    const { editor } = openEditor(before)
    const seen = [text(editor)]
    press(editor, 'a', 'b')
    seen.push(text(editor))
    place(editor)
    seen.push(text(editor))
    press(editor, 'c', 'd')
    const undone = [text(editor)]
    for (let step = 0; step < 3; step += 1) {
      editor.commands.undo()
      undone.push(text(editor))
    }
    expect(seen).toEqual(undone.slice(1).toReversed())
    expect(undone[0]).toBe('situation\n  p oneabcd\nclaims\n  claim\n    quote “a thaw”^')
  })

  it('takes back words placed in a sentence', () => {
    const { editor } = openEditor('situation\n  p She said |, twice.')
    placeAtCaret(editor)
    expect(text(editor)).toBe('situation\n  p She said {“a thaw”}^, twice.')
    editor.commands.undo()
    expect(text(editor)).toBe('situation\n  p She said , twice.')
  })

  it('brings it back again, note number included', () => {
    const { editor } = openEditor(before)
    place(editor)
    const placed = text(editor)
    const [note] = notesInDocument(editor.state)
    editor.commands.undo()
    editor.commands.redo()
    expect({ text: text(editor), number: noteNumber(editor.state, note!.id) }).toEqual({ text: placed, number: 1 })
  })

  it.each([
    { what: 'a note', act: (editor: Editor) => editor.view.dispatch(insertNote(editor.state)!.transaction) },
    { what: 'a split', act: (editor: Editor) => press(editor, 'Enter') },
    { what: 'a move', act: (editor: Editor) => editor.view.dispatch(moveBlock(editor.state, 'down')!) },
    { what: 'an emptied brief', act: (editor: Editor) => press(editor, 'Mod-a', 'Backspace') },
  ])('takes back $what and leaves a valid brief', ({ act }) => {
    const { editor } = openEditor('title Thaw\nsituation\n  p on|e^\n  quote two^\nclaims\n  claim A\n    p b')
    const start = editor.state.doc.toJSON()
    act(editor)
    expect(editor.state.doc.toJSON()).not.toEqual(start)
    editor.commands.undo()
    expect(() => editor.state.doc.check()).not.toThrow()
    expect(editor.state.doc.toJSON()).toEqual(start)
  })
})

describe('the shared document', () => {
  it('always holds what the editor shows', () => {
    const { editor, shared } = openEditor('title Thaw\nsituation\n  p on|e\n  p two\nclaims\n  p')
    press(editor, 'a', 'Enter', 'b')
    place(editor)
    placeAtCaret(editor)
    press(editor, 'Alt-ArrowDown', 'Mod-Alt-1')
    const { tr } = editor.state
    editor.view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)))
    press(editor, 'c')
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared))
    expect(editorOn(copy).state.doc.toJSON()).toEqual(editor.state.doc.toJSON())
  })
})

describe('the caret after undo and redo', () => {
  it.each([
    { what: 'a new paragraph', first: [], keys: ['Enter'] },
    { what: 'typing', first: [], keys: ['a', 'b'] },
    { what: 'typing in a new paragraph', first: [], keys: ['Enter', 'a'] },
    { what: 'a heading', first: [], keys: ['Mod-Alt-1'] },
    { what: 'a moved paragraph', first: [], keys: ['Alt-ArrowDown'] },
    { what: 'a list', first: [], keys: ['Mod-Shift-8', 'Enter', 'a'] },
    { what: 'an emptied brief', first: ['Mod-a'], keys: ['Backspace'] },
  ])('stands where $what was begun, and where it ended', ({ first, keys }) => {
    const { editor } = openEditor('situation\n  p on|e\n  p two\nactors\n  p\nclaims\n  p')
    press(editor, ...first)
    const begun = sketchOf(editor.state)
    press(editor, ...keys)
    const ended = sketchOf(editor.state)
    editor.commands.undo()
    const undone = sketchOf(editor.state)
    editor.commands.redo()
    expect([undone, sketchOf(editor.state)]).toEqual([begun, ended])
  })
})

it('takes back text that was made a heading, brought back by undo and then split', () => {
  const { editor } = openEditor('situation\n  p a|')
  const { undoManager } = yUndoPluginKey.getState(editor.state) ?? {}
  const start = text(editor)
  press(editor, 'Enter')
  editor.view.dispatch(editor.state.tr.insertText('there'))
  undoManager?.stopCapturing()
  press(editor, 'Mod-Alt-1')
  editor.commands.undo()
  const { from } = editor.state.selection
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from - 4)))
  placeAtCaret(editor)
  while (editor.commands.undo());
  expect(text(editor)).toBe(start)
})
