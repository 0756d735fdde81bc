// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { documentField } from '#renderer/editor/document/index.ts'
import { editorOn, openEditor, press } from '../open-editor.ts'

const sketch = 'title Thaw\nsituation\n  p one\n  p two^\n  p three^|\n  p four\nactors\n  actor A\n    p five'

describe('writtenInPlace', () => {
  it('reads no words of the shared document but those of the paragraph that was typed in', () => {
    const { editor } = openEditor(sketch)
    press(editor, 'a')
    const toDelta = vi.spyOn(Y.XmlText.prototype, 'toDelta')
    press(editor, 'b')
    const read = toDelta.mock.results.map(({ value }) => JSON.stringify(value))
    toDelta.mockRestore()
    expect([...new Set(read)]).toEqual(['[{"insert":"a"}]'])
  })

  it.each([
    ['a letter', ['x']],
    ['a paragraph', ['Enter']],
    ['a paragraph joined', ['Home', 'Backspace']],
    ['a heading', ['Mod-Alt-1', 'x']],
    ['bold letters', ['Mod-b', 'x', 'y', 'Mod-b', 'z']],
    ['a paragraph moved', ['Alt-ArrowUp', 'x']],
    ['a paragraph out of the section', ['Alt-ArrowDown', 'Alt-ArrowDown', 'Alt-ArrowDown', 'x']],
    ['what is undone', ['x', 'Enter', 'y', 'Mod-z', 'Mod-z', 'z']],
  ])('writes %s as it stands in the text', (_, keys) => {
    const { editor, shared } = openEditor(sketch)
    press(editor, ...keys)
    expect(reopened(shared)).toEqual(editor.state.doc.toJSON())
  })

  it('goes on writing after a change by somebody else', () => {
    const { editor, shared } = openEditor(sketch)
    press(editor, 'x')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(shared))
    const section = other.getXmlFragment(documentField).get(1)
    if (section instanceof Y.XmlElement) section.delete(0, 1)
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(other))
    press(editor, 'y', 'Enter', 'z')
    expect(editor.state.doc.textContent).toContain('threexy')
    expect(editor.state.doc.textContent).not.toContain('one')
    expect(reopened(shared)).toEqual(editor.state.doc.toJSON())
  })
})

/** The text as the shared document holds it, read by another editor. */
function reopened(shared: Y.Doc): unknown {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared))
  return editorOn(copy).state.doc.toJSON()
}
