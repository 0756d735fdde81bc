// @vitest-environment happy-dom
import { AllSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { openEditor } from '../open-editor.ts'
import { sketchOf } from '../sketch.ts'

const sketch = 'title Thaw\nsituation\n  p one|\nactors\n  actor A'

describe('keepSections', () => {
  it('cuts the text of a selection over several sections and leaves the sections', () => {
    const { editor } = openEditor(sketch)
    editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)))
    const clipboardData = new DataTransfer()
    editor.view.dom.dispatchEvent(new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true }))
    expect({ left: sketchOf(editor.state), cut: clipboardData.getData('text/plain').trim().split(/\n+/u) }).toEqual({
      left: 'title |\nsituation\n  p\nactors\n  p',
      cut: ['Thaw', 'one', 'A'],
    })
  })

  it('makes no change that would take a section away', () => {
    const { editor } = openEditor(sketch)
    const { tr, doc } = editor.state
    editor.view.dispatch(tr.delete(doc.content.size - doc.child(2).nodeSize, doc.content.size))
    expect(sketchOf(editor.state)).toBe(sketch)
  })

  it('makes no change that would bring in a section nobody asked for', () => {
    const { editor } = openEditor(sketch)
    const { tr, schema, doc } = editor.state
    editor.view.dispatch(tr.insert(doc.content.size, schema.node('free', null, schema.node('paragraph'))))
    expect(sketchOf(editor.state)).toBe(sketch)
  })
})
