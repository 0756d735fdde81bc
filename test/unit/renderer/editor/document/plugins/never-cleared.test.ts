// @vitest-environment happy-dom
import { Selection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { openEditor } from '../open-editor.ts'
import { sketchOf } from '../sketch.ts'

const empty = 'situation\n  p |\nactors\n  p'

it('takes back what was pasted into an empty brief, though all of it is selected', () => {
  const { editor } = openEditor(empty)
  const { view } = editor
  const before = sketchOf(editor.state)
  view.pasteText('one\n\ntwo')
  const { doc, tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.between(Selection.atStart(doc).$from, Selection.atEnd(doc).$to)))

  editor.commands.undo()

  expect(sketchOf(editor.state)).toBe(before)
})
