import * as fc from 'fast-check'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { firstRenumbered, insertNote, moveBlock, noteNumber, notesInDocument, removeNode } from '#renderer/editor/document/index.ts'
import { stateOf } from '../sketch.ts'

const start = 'situation\n  p one^ two\n  quote three^\n  ul\n    li\n      p four^\nclaims\n  claim A^\n    p five^ six|'

function numbered(sketch: string): EditorState {
  const { doc, selection } = stateOf(sketch)
  return EditorState.create({ doc, selection })
}

/** The notes as somebody with a finger on the page would count them. */
function recount(document: ProseMirrorNode): ReturnType<typeof notesInDocument> {
  const notes: { readonly id: string; readonly number: number; readonly position: number }[] = []
  document.descendants((node, position) => {
    if (node.type.name === 'note') notes.push({ id: node.attrs['id'], number: notes.length + 1, position })
  })
  return notes
}

/** The number of the first note that is another than before; infinite where there is none. */
function firstOther(before: ReturnType<typeof recount>, after: ReturnType<typeof recount>): number {
  const other = after.findIndex(({ id }, at) => before[at]?.id !== id)
  return other < 0 ? Infinity : other + 1
}

/** Something done to a document between two places in it. */
type Edit = (state: EditorState, from: number, to: number) => Transaction | null

function withCaret(state: EditorState, at: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))))
}

const edits: Readonly<Record<string, Edit>> = {
  type: (state, at) => withCaret(state, at).tr.insertText('x'),
  note: (state, at) => insertNote(withCaret(state, at))?.transaction ?? null,
  delete: (state, from, to) => state.tr.delete(from, to),
  up: (state, at) => moveBlock(withCaret(state, at), 'up'),
  down: (state, at) => moveBlock(withCaret(state, at), 'down'),
  remove: (state, at) => removeNode(state, recount(state.doc)[at % 5]?.id ?? ''),
  split: (state, at) => {
    const { $from } = withCaret(state, at).selection
    return $from.parent.type.name === 'paragraph' ? state.tr.split($from.pos) : null
  },
  copy: (state, from, to) => {
    const blocks = state.doc.slice(from, to).content.content.filter((node) => node.type.spec.group === 'block')
    return state.tr.insert(state.doc.content.size - 1, blocks)
  },
}

/** Structure that a deletion would leave invalid is not made: ProseMirror throws, and nothing has happened. */
function applied(state: EditorState, edit: Edit, from: number, to: number): EditorState {
  try {
    const transaction = edit(state, from, to)
    transaction?.doc.check()
    return transaction === null ? state : state.apply(transaction)
  } catch (error) {
    if (error instanceof RangeError) return state
    throw error
  }
}

const arbitraryEdit = fc.record({ name: fc.constantFrom(...Object.keys(edits)), from: fc.nat(999), to: fc.nat(999) })

describe('noteNumbers', () => {
  it('are 1 to n in reading order after any edits', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 15 }), (drawn) => {
        let state = numbered(start)
        for (const { name, from, to } of drawn) {
          const size = state.doc.content.size
          const [a = 0, b = 0] = [(from * size) / 1000, (to * size) / 1000].map(Math.floor).toSorted((x, y) => x - y)
          const before = state.doc
          state = applied(state, edits[name]!, a, b)
          expect(notesInDocument(state)).toEqual(recount(state.doc))
          // Those before it are surely what they were; it may come too early, never too late.
          expect(firstRenumbered(before, state.doc) ?? Infinity).toBeLessThanOrEqual(firstOther(recount(before), recount(state.doc)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('follow a note whose id changes', () => {
    const state = numbered(start)
    const [first] = notesInDocument(state)
    const renamed = state.apply(state.tr.setNodeAttribute(first!.position, 'id', 'other'))
    expect([noteNumber(renamed, 'other'), noteNumber(renamed, first!.id)]).toEqual([1, null])
  })
})
