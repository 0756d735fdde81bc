// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { setTypographicMarks } from '#renderer/editor/document/index.ts'
import { openEditor, press, pressed } from '../open-editor.ts'
import { lines, sketchOf } from '../sketch.ts'

it.each([
  ['He said "no".', 'He said “no”.'],
  ["\"It's 'new',\" he said", '“It’s ‘new’,” he said'],
  ["the '90s... and 5 -- or 6", 'the ’90s… and 5 – or 6'],
  ["'Tis the class of '68, rock 'n' roll", '’Tis the class of ’68, rock ’n’ roll'],
  ["tell 'em, and '1984' and 'tissue' and 'empires'", 'tell ’em, and ‘1984’ and ‘tissue’ and ‘empires’'],
  ['("so")', '(“so”)'],
])('makes typographic marks of %s', (typed, shown) => {
  expect(pressed('situation\n  p |', ...Array.from(typed))).toBe(`situation\n  p ${shown}|`)
})

it.each([
  ['de', "die '90er und 'ne 'Frage'", 'die ’90er und ’ne ‚Frage‘'],
  ['nl', "'s avonds in 't huis 'zo'", '’s avonds in ’t huis ‘zo’'],
  ['fr', "l'an '68, 'oui'", 'l’an ’68, “oui”'],
])('knows what is shortened in %s', (language, typed, shown) => {
  const { editor } = openEditor('situation\n  p |')
  editor.view.dispatch(editor.state.tr.setNodeAttribute(0, 'language', language))
  press(editor, ...Array.from(typed))
  expect(sketchOf(editor.state)).toBe(`situation\n  p ${shown}|`)
})

it.each([
  ['situation\n  quote words| here', '"', 'situation\n  quote words"| here'],
  ['situation\n  p a {wor|ds} b', "'", "situation\n  p a {wor'|ds} b"],
])('changes nothing that is typed within quoted words: %s', (sketch, key, shown) => {
  expect(pressed(sketch, key)).toBe(shown)
})

it('gives the straight mark back by one undo', () => {
  const { editor } = openEditor('situation\n  p |')
  press(editor, ...Array.from('say "'))
  editor.commands.undo()
  expect(sketchOf(editor.state)).toBe('situation\n  p say "|')
})

it('leaves straight marks where they are wanted', () => {
  const { editor } = openEditor('situation\n  p |')
  setTypographicMarks(editor.view, false)
  press(editor, ...Array.from('"...'))
  expect(sketchOf(editor.state)).toBe('situation\n  p "...|')
})

it.each([
  [
    '- ice',
    lines`
    situation
      ul
        li
          p ice|
  `,
  ],
  [
    '1. ice',
    lines`
    situation
      ol
        li
          p ice|
  `,
  ],
  ['## Ice', 'situation\n  h1 Ice|'],
  ['x - ice', 'situation\n  p x - ice|'],
])('makes a list or a heading of %s', (typed, shown) => {
  expect(pressed('situation\n  p |', ...Array.from(typed))).toBe(shown)
})

it.each(['Backspace', 'Undo'])('gives the shorthand back by %s', (key) => {
  const { editor } = openEditor('situation\n  p |')
  press(editor, ...Array.from('* '))
  if (key === 'Undo') editor.commands.undo()
  else press(editor, key)
  expect(sketchOf(editor.state)).toBe('situation\n  p * |')
})

it('goes on with a list of its kind that stands before it', () => {
  expect(pressed('situation\n  ol\n    li\n      p one\n  p |', ...Array.from('1. two'))).toBe(lines`
    situation
      ol
        li
          p one
        li
          p two|
  `)
})
