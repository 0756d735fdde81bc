// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { citeItemSchema } from '#core/brief'
import { changeCitation, citationsIn, insertCitation, moveBlock, noteNodes, notesInDocument } from '#renderer/editor/document/index.ts'
import { openEditor } from '../open-editor.ts'

const start = 'situation\n  p one^ two\n  quote three^\n  ul\n    li\n      p four^\nclaims\n  claim A^\n    p five^ six|'
const items = [1, 2].map((number) =>
  v.parse(citeItemSchema, { article: `a-${String(number).padStart(20, '0')}`, pick: null, locator: null, prefix: '', suffix: '' }),
)

interface Act {
  readonly kind: 'cite' | 'edit' | 'copy' | 'cut' | 'delete' | 'type' | 'up' | 'down' | 'undo' | 'redo'
  readonly from: number
  readonly to: number
  readonly at: number
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('cite', 'edit', 'copy', 'cut', 'delete', 'type', 'up', 'down', 'undo', 'redo'),
  from: fc.nat(120),
  to: fc.nat(120),
  at: fc.nat(120),
})

function select({ state, view }: Editor, from: number, to = from): void {
  const place = (at: number) => state.doc.resolve(Math.min(at, state.doc.content.size))
  view.dispatch(state.tr.setSelection(TextSelection.between(place(from), place(to))))
}

/** Moves or copies what is selected by the clipboard, as a user does. */
function carry(editor: Editor, { from, to, at }: Act, isCut: boolean): void {
  select(editor, from, to)
  const { view } = editor
  if (view.state.selection.empty) return
  const html = view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
  if (isCut) view.dispatch(view.state.tr.deleteSelection())
  select(editor, at)
  view.pasteHTML(html)
}

const acts: Readonly<Record<Act['kind'], (editor: Editor, one: Act) => void>> = {
  cite: ({ view }) => view.dispatch(insertCitation(view.state, items)?.transaction ?? view.state.tr),
  edit: (editor, { at }) => {
    const id = citationIds(editor).at(at % 5) ?? ''
    editor.view.dispatch(changeCitation(editor.state, id, items.toReversed()) ?? editor.state.tr)
  },
  copy: (editor, one) => carry(editor, one, false),
  cut: (editor, one) => carry(editor, one, true),
  delete: ({ view }) => view.dispatch(view.state.tr.deleteSelection()),
  type: ({ view }) => view.dispatch(view.state.tr.insertText('x')),
  up: ({ view }) => view.dispatch(moveBlock(view.state, 'up') ?? view.state.tr),
  down: ({ view }) => view.dispatch(moveBlock(view.state, 'down') ?? view.state.tr),
  undo: (editor) => void editor.commands.undo(),
  redo: (editor) => void editor.commands.redo(),
}

function perform(editor: Editor, one: Act): void {
  select(editor, one.from, one.kind === 'delete' ? one.to : one.from)
  acts[one.kind](editor, one)
}

function citationIds(editor: Editor): readonly string[] {
  return noteNodes(editor.state).flatMap(({ node }) => citationsIn(node).map(({ id }) => id))
}

/** A stroke that ProseMirror refuses, as its structure would break, has not happened. */
function performed(editor: Editor, one: Act): void {
  try {
    perform(editor, one)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

it(
  'numbers notes 1 to n in reading order and gives each its own id, whatever is moved, copied, deleted or undone',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (performing) => {
        const { editor } = openEditor(start)
        for (const one of performing) {
          const before = citationIds(editor)
          performed(editor, one)
          editor.state.doc.check()
          const notes = notesInDocument(editor.state)
          expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1))
          expect(notes.map(({ position }) => position)).toEqual(notes.map(({ position }) => position).toSorted((a, b) => a - b))
          expect(notes.map(({ id, position }) => editor.state.doc.nodeAt(position)?.attrs['id'] === id)).toEqual(notes.map(() => true))
          const ids = [...notes.map(({ id }) => id), ...citationIds(editor)]
          expect(new Set(ids).size).toBe(ids.length)
          // Only what deletes, replaces or takes back may lose a citation.
          const mayLose = ['cut', 'delete', 'undo', 'redo'].includes(one.kind)
          expect(before.filter((id) => !mayLose && !citationIds(editor).includes(id))).toEqual([])
        }
        editor.destroy()
      }),
      { numRuns: Number(process.env['NOTES_RUNS'] ?? 30) },
    )
  },
)

it('a cut sentence pasted elsewhere keeps its note, and its citation what it cites', () => {
  const { editor } = openEditor('situation\n  p One|.\n  p Two.')
  editor.view.dispatch(insertCitation(editor.state, items)!.transaction)
  const [before] = noteNodes(editor.state)
  const { $from } = editor.state.selection
  select(editor, $from.start(), $from.end())
  const html = editor.view.serializeForClipboard(editor.state.selection.content()).dom.innerHTML
  editor.view.dispatch(editor.state.tr.deleteSelection())
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.atEnd(editor.state.doc)))
  editor.view.pasteHTML(html)
  const [after] = noteNodes(editor.state)
  expect(after?.id).toBe(before?.id)
  expect(citationsIn(after!.node).flatMap((one) => one.items)).toEqual(items)
})
