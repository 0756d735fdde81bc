// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { typeAhead } from '#renderer/workspace/type-ahead.ts'
import { openEditor } from '../editor/document/open-editor.ts'
import { lines, sketchOf } from '../editor/document/sketch.ts'

/** What the page shows that is given what was typed before it came. */
function shownOf(typed: string): string {
  const { editor } = openEditor('situation\n  p |')
  const ahead = typeAhead()
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('nothing takes the keyboard')
  field.value = typed
  ahead.giveTo(editor)
  expect(field.isConnected).toBe(false)
  editor.state.doc.check()
  return sketchOf(editor.state)
}

it.each([
  ['He said "no"...', 'situation\n  p He said “no”…|'],
  ['Ice 🧊 holds -- they say', 'situation\n  p Ice 🧊 holds – they say|'],
  ['## Ice', 'situation\n  h1 Ice|'],
  [
    '- "ice"\nfog',
    lines`
      situation
        ul
          li
            p “ice”
          li
            p fog|
    `,
  ],
])('makes of what was typed ahead what typing it on the page would have made: %s', (typed, shown) => {
  expect(shownOf(typed)).toBe(shown)
})
