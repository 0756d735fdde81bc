// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { linkAt, readAddress, removeLink, setLink } from '#renderer/editor/document/index.ts'
import { openEditor } from '../open-editor.ts'

it.each([
  ['https://strait.example/fog', { kind: 'address', href: 'https://strait.example/fog' }],
  ['HTTP://strait.example', { kind: 'address', href: 'http://strait.example' }],
  [' strait.example/fog?a=1 ', { kind: 'address', href: 'https://strait.example/fog?a=1' }],
  ['desk@orrin.example', { kind: 'address', href: 'mailto:desk@orrin.example' }],
  ['mailto:desk@orrin.example?subject=Fog', { kind: 'address', href: 'mailto:desk@orrin.example?subject=Fog' }],
  ['javascript:alert(1)', { kind: 'scheme', scheme: 'javascript' }],
  ['file:///etc/hosts', { kind: 'scheme', scheme: 'file' }],
  ['https:', { kind: 'not-an-address' }],
  ['mailto:', { kind: 'not-an-address' }],
  ['the log', { kind: 'not-an-address' }],
  ['  ', { kind: 'empty' }],
])('reads %s as an address, or says why it is none', (typed, read) => {
  expect(readAddress(typed)).toEqual(read)
})

const href = 'https://strait.example/'

it('links what is selected, changes the link as a whole from within it, and takes it off', () => {
  const { editor } = openEditor('situation\n  p See ‹the log› now')
  const linked = () => editor.getHTML().match(/<a [^>]*href="(?<href>[^"]*)"[^>]*>(?<words>[^<]*)/u)?.groups ?? null
  editor.view.dispatch(setLink(editor.state, { href, words: '' })!)
  expect({ ...linked() }).toEqual({ href, words: 'the log' })
  editor.commands.setTextSelection(editor.state.selection.from + 2)
  expect(linkAt(editor.state)?.href).toBe(href)
  editor.view.dispatch(setLink(editor.state, { href: 'https://orrin.example/', words: '' })!)
  expect({ ...linked() }).toEqual({ href: 'https://orrin.example/', words: 'the log' })
  editor.view.dispatch(removeLink(editor.state)!)
  expect(linked()).toBeNull()
})

it('puts words with their link where nothing is selected, but none into quoted words', () => {
  const { editor } = openEditor('situation\n  p See |')
  editor.view.dispatch(setLink(editor.state, { href, words: 'the log' })!)
  expect(editor.state.doc.child(1).textContent).toBe('See the log')
  expect(setLink(openEditor('situation\n  p a {wo|rds}').editor.state, { href, words: 'x' })).toBeNull()
})
