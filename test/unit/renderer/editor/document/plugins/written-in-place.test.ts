// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { documentField } from '#renderer/editor/document/index.ts'
import { sketchOf } from '../sketch.ts'
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
    ['a letter', 'p one|', ['x'], 'p onex|'],
    ['a paragraph', 'p one|', ['Enter', 'x'], 'p one\n  p x|'],
    ['a paragraph joined', 'p one\n  p |two', ['Backspace'], 'p one|two'],
    ['what is deleted of two paragraphs', 'p o‹ne\n  p tw›o', ['Backspace'], 'p o|o'],
    ['a heading', 'p one|', ['Mod-Alt-1', 'x'], 'h1 onex|'],
    ['a paragraph moved', 'p one\n  p two|', ['Alt-ArrowUp', 'x'], 'p twox|\n  p one'],
    ['what is undone', 'p one|', ['x', 'Enter', 'y', 'Mod-z', 'Mod-z', 'z'], 'p onez|'],
  ])('writes %s as it stands in the text', (_, before, keys, after) => {
    const { editor, shared } = openEditor(around(before))
    press(editor, ...keys)
    expect(sketchOf(editor.state)).toBe(around(after))
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

/** Drawn between other paragraphs, in a section before another. */
function around(drawn: string): string {
  return `title Thaw\nsituation\n  p first^\n  ${drawn}\n  p last^\nactors\n  actor A`
}

/** The text as the shared document holds it, read by another editor. */
function reopened(shared: Y.Doc): unknown {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared))
  return editorOn(copy).state.doc.toJSON()
}
