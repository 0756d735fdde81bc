// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openEditor, press, pressed } from '../open-editor.ts'
import { lines, sketchOf } from '../sketch.ts'

const list = (second: string) =>
  lines`
  situation
    ol
      li
        p one
      li
        p TWO
`.replace('TWO', second)

it.each(['Tab', 'Alt-Shift-ArrowRight'])('puts an item under the one before it by %s', (key) => {
  expect(pressed(list('|two'), key)).toBe(lines`
    situation
      ol
        li
          p one
          ol
            li
              p |two
  `)
})

it.each([
  ['Backspace', '|two', 'p |two'],
  ['Shift-Tab', '|two', 'p |two'],
  ['Enter', '|', 'p |'],
])('%s takes an item out of the list', (key, second, paragraph) => {
  expect(pressed(list(second), key)).toBe(
    lines`
    situation
      ol
        li
          p one
      PARAGRAPH
  `.replace('PARAGRAPH', paragraph),
  )
})

it('clears what is bold by Ctrl+Space, and a heading by Ctrl+Q', () => {
  const { editor } = openEditor('situation\n  h1 ‹Ice› holds')
  press(editor, 'Mod-b')
  expect(editor.getHTML()).toContain('<strong>Ice</strong>')
  press(editor, 'Mod- ', 'Mod-q')
  expect([editor.getHTML().includes('<strong>'), sketchOf(editor.state)]).toEqual([false, 'situation\n  p ‹Ice› holds'])
})
