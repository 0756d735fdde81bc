// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { moveBlock, newId } from '#renderer/editor/document/index.ts'
import { openEditor, press } from '../open-editor.ts'

/** `type:id` of everything in the section, with ids that were made since as `new`. */
function idsOf(editor: Editor, known: readonly string[]): readonly string[] {
  const ids: string[] = []
  editor.state.doc.child(1).descendants((node) => {
    const id: string | undefined = node.attrs['id']
    if (id !== undefined) ids.push(`${node.type.name}:${known.includes(id) ? id : 'new'}`)
  })
  return ids
}

describe('persistentIds', () => {
  it('gives the later half of a split paragraph a new id', () => {
    const { editor } = openEditor('situation\n  p on|e')
    press(editor, 'Enter')
    expect(idsOf(editor, ['n2'])).toEqual(['paragraph:n2', 'paragraph:new'])
  })

  it('gives the copy a new id also where it stands before the original', () => {
    const { editor } = openEditor('situation\n  p one^|')
    const paragraph = editor.state.doc.child(1).child(0)
    const start = editor.state.doc.child(0).nodeSize + 1
    editor.view.dispatch(editor.state.tr.insert(start, paragraph))
    expect(idsOf(editor, ['n2', 'n3'])).toEqual(['paragraph:new', 'note:new', 'paragraph:n2', 'note:n3'])
  })

  it('lets two copies that come at once differ', () => {
    const { editor } = openEditor('situation\n  p one|')
    const { tr, schema } = editor.state
    const copy = schema.node('paragraph', { id: 'twice' })
    const end = editor.state.doc.content.size - 1
    editor.view.dispatch(tr.insert(end, [copy, copy]))
    expect(idsOf(editor, ['n2', 'twice'])).toEqual(['paragraph:n2', 'paragraph:twice', 'paragraph:new'])
  })

  it('gives one to a node that comes without', () => {
    const { editor } = openEditor('situation\n  p one|')
    const { tr, schema } = editor.state
    editor.view.dispatch(tr.insert(editor.state.doc.content.size - 1, schema.node('paragraph')))
    const ids: unknown[] = editor.state.doc.child(1).children.map((node) => node.attrs['id'])
    expect(ids).toEqual(['n2', expect.stringMatching(/^[a-z2-7]{12}$/)])
  })

  it('keeps the ids of what is moved', () => {
    const { editor } = openEditor('situation\n  p one\n  p two|')
    editor.view.dispatch(moveBlock(editor.state, 'up')!)
    expect(idsOf(editor, ['n2', 'n3'])).toEqual(['paragraph:n3', 'paragraph:n2'])
  })

  it('keeps the ids of what is cut and pasted elsewhere', () => {
    const { editor } = openEditor('situation\n  p one\n  quote two^\n  p |')
    const quoted = editor.state.doc.child(1).child(1)
    const start = editor.state.doc.child(0).nodeSize + 1 + 5
    editor.view.dispatch(editor.state.tr.delete(start, start + quoted.nodeSize))
    editor.view.dispatch(editor.state.tr.insert(editor.state.doc.content.size - 1, quoted))
    const quotation = editor.state.doc.child(1).lastChild
    expect(quotation?.attrs['id']).toBe('n3')
  })

  it('does nothing while text is typed', () => {
    const { editor } = openEditor('situation\n  p one|')
    let transactions = 0
    editor.on('transaction', ({ appendedTransactions }) => {
      transactions += 1 + appendedTransactions.length
    })
    press(editor, 'a', 'b')
    expect(transactions).toBe(2)
  })

  it('reaches the shared document with its ids', () => {
    const { editor, shared } = openEditor('situation\n  p on|e')
    press(editor, 'Enter')
    const made = String(editor.state.doc.child(1).child(1).attrs['id'])
    expect(shared.getXmlFragment('document').toJSON()).toContain(`id="${made}"`)
  })

  it('follows a selection that reaches into another paragraph', () => {
    const { editor } = openEditor('situation\n  p one\n  p two|')
    const { tr } = editor.state
    const start = editor.state.doc.child(0).nodeSize + 3
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, start, start + 5)))
    press(editor, 'Backspace')
    expect(idsOf(editor, ['n2', 'n3'])).toEqual(['paragraph:n2'])
  })
})

describe('newId', () => {
  it('is never met twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000)
  })
})
