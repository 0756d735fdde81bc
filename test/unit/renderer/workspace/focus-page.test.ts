// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { focusPage } from '#renderer/workspace/focus-page.ts'
import { openEditor } from '../editor/document/open-editor.ts'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

function fieldInDialog(): HTMLInputElement {
  document.body.innerHTML = '<div role="dialog"><input></div>'
  return document.querySelector('input')!
}

it('leaves the keyboard to a dialog that came up within the same frame', async () => {
  const { editor } = openEditor('situation\n  p one')
  const field = fieldInDialog()
  document.body.append(editor.view.dom)
  focusPage(editor)
  field.focus()
  await frame()
  expect(document.activeElement).toBe(field)
})

it('takes the keyboard from a dialog that holds on to it while it goes', async () => {
  const { editor } = openEditor('situation\n  p one')
  const field = fieldInDialog()
  document.body.append(editor.view.dom)
  field.focus()
  focusPage(editor)
  field.focus()
  await frame()
  expect(document.activeElement).toBe(editor.view.dom)
})
