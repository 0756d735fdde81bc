// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { documentExtensions } from '#renderer/editor/document/index.ts'
import { pageElement } from '#renderer/editor/views/page-element.ts'

/** How often React asks for the selection where it draws something beside the element that has the keyboard. */
function askedBeside(focused: HTMLElement): number {
  const beside = document.createElement('div')
  document.body.append(focused, beside)
  const root = createRoot(beside)
  onTestFinished(() => {
    root.unmount()
    focused.remove()
    beside.remove()
  })
  flushSync(() => root.render(createElement('p', null, 'before')))
  focused.focus()
  expect(document.activeElement).toBe(focused)
  const asked = vi.spyOn(window, 'getSelection')
  flushSync(() => root.render(createElement('p', null, 'after')))
  const times = asked.mock.calls.length
  asked.mockRestore()
  return times
}

function editable(extensions: ConstructorParameters<typeof Editor>[0]): HTMLElement {
  const editor = new Editor({ ...extensions, injectCSS: false })
  onTestFinished(() => editor.destroy())
  editor.view.dom.tabIndex = 0
  return editor.view.dom
}

describe('the page that has the keyboard', () => {
  it('is not searched for the caret by React when something beside it is drawn', () => {
    expect(askedBeside(editable({ extensions: [...documentExtensions, pageElement] }))).toBe(0)
  })

  // What the page is kept from: where React does this no longer, or in another way, there is nothing left to keep it from.
  it('would be, were it like any other editor', () => {
    expect(askedBeside(editable({ extensions: documentExtensions }))).toBeGreaterThan(0)
  })

  it('is still editable, and says so', () => {
    const dom = editable({ extensions: [...documentExtensions, pageElement] })
    expect([dom.getAttribute('contenteditable'), dom.getAttribute('role'), dom.getAttribute('spellcheck')]).toEqual([
      'true',
      'textbox',
      'true',
    ])
  })
})
