// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import * as fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { briefIdSchema } from '#core/brief'
import { annotate, makePick, type Pick, type PickId, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import { picksInDocument, placePick, placePickAtCaret, unpick } from '#renderer/editor/document/index.ts'
import { BriefDocument } from '#renderer/editor/document/saving/brief-document.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { openEditor, press } from '../open-editor.ts'

const { article, spans } = marked('She called it ‹“a thaw”›. ‹He called it ‹“a pause”›. Both ‹waited›.')

function opened(sketch: string) {
  const { editor, shared } = openEditor(sketch)
  return { editor, document: new BriefDocument(parse(briefIdSchema, 'b1'), shared, { unsaved: [], drawn: null }) }
}

interface Desk {
  readonly editor: Editor
  readonly document: BriefDocument
}

function pickOf(nth: number, id: string): Pick {
  return makePick(article, spans[nth % spans.length]!, parse(pickIdSchema, id))
}

const step = ({ editor }: Desk, act: () => void) => asOneUndoStep(() => editor.state, act)

function place(desk: Desk, pick: Pick, where: 'claims' | 'caret'): void {
  step(desk, () => {
    desk.document.addPick(pick)
    const { state } = desk.editor
    const { transaction } =
      where === 'caret' ? placePickAtCaret(state, { pick, article }) : placePick(state, { pick, article, section: where, title: 'Claims' })
    desk.editor.view.dispatch(transaction)
  })
}

function takeAway(desk: Desk, id: PickId): void {
  step(desk, () => {
    const transaction = unpick(desk.editor.state, id)
    if (transaction !== null) desk.editor.view.dispatch(transaction)
    desk.document.removePick(id)
  })
}

/** All that undo must bring back: the text and the picks, whatever order the map gives them in. */
function stateOf({ editor, document }: Desk) {
  return { text: editor.state.doc.toJSON(), picks: document.picks().toSorted((one, other) => (one.id < other.id ? -1 : 1)) }
}

function quotedIds({ editor }: Desk): readonly string[] {
  return picksInDocument(editor.state).map(({ pick }) => pick)
}

const sketch = 'situation\n  p one|\nclaims\n  p'

it('a pick taken away comes back by undo though it had come back by another way meanwhile', () => {
  const desk = opened(sketch)
  const pick = pickOf(0, 'p1')
  place(desk, pick, 'claims')
  const before = stateOf(desk)
  takeAway(desk, pick.id)
  place(desk, pick, 'caret')
  desk.editor.commands.undo()
  // What was undone can no longer be redone.
  step(desk, () => press(desk.editor, 'x'))
  desk.editor.commands.undo()
  desk.editor.commands.undo()
  expect(stateOf(desk)).toEqual(before)
})

describe('undo of picks', () => {
  it.each([
    { what: 'a pick kept for later', act: (desk: Desk) => step(desk, () => desk.document.addPick(pickOf(1, 'p2'))) },
    { what: 'a placed pick', act: (desk: Desk) => place(desk, pickOf(1, 'p2'), 'claims') },
    {
      what: 'a note and tags',
      act: (desk: Desk) => step(desk, () => desk.document.changePick(annotate(pickOf(0, 'p1'), { note: 'ask her', tags: ['ice'] }))),
    },
    { what: 'an unpicked quotation', act: (desk: Desk) => takeAway(desk, pickOf(0, 'p1').id) },
  ])('takes back $what in one step, and redo brings it again', ({ act }) => {
    const desk = opened(sketch)
    place(desk, pickOf(0, 'p1'), 'caret')
    press(desk.editor, 'a', 'b')
    const before = stateOf(desk)
    act(desk)
    const after = stateOf(desk)
    expect(after).not.toEqual(before)
    desk.editor.commands.undo()
    expect(stateOf(desk)).toEqual(before)
    desk.editor.commands.redo()
    expect(stateOf(desk)).toEqual(after)
  })

  it('takes back a deletion by keyboard and then the placing before it', () => {
    const desk = opened('situation\n  p |\nclaims\n  p')
    const seen = [stateOf(desk)]
    step(desk, () => {
      desk.document.addPick(pickOf(0, 'p1'))
      desk.editor.view.dispatch(
        placePick(desk.editor.state, { pick: pickOf(0, 'p1'), article, section: 'situation', title: '' }).transaction,
      )
    })
    seen.push(stateOf(desk))
    press(desk.editor, 'Mod-a', 'Backspace')
    desk.editor.commands.undo()
    expect(stateOf(desk)).toEqual(seen[1])
    desk.editor.commands.undo()
    expect(stateOf(desk)).toEqual(seen[0])
  })

  it('leaves a quotation’s pick when its words are deleted in the text', () => {
    const desk = opened(sketch)
    place(desk, pickOf(0, 'p1'), 'claims')
    press(desk.editor, 'Mod-a', 'Backspace')
    expect({ quoted: quotedIds(desk), kept: desk.document.picks().map(({ id }) => id) }).toEqual({ quoted: [], kept: ['p1'] })
  })

  it('never leaves a quotation without its pick, and undone to the start and redone to the end is what it was', () => {
    const commands = fc.array(
      fc.record({
        act: fc.constantFrom('caret', 'claims', 'keep', 'unpick', 'note', 'delete', 'type', 'undo', 'redo'),
        nth: fc.nat(5),
      }),
      { minLength: 1, maxLength: 14 },
    )
    fc.assert(
      fc.property(commands, (drawn) => {
        const desk = opened(sketch)
        const start = stateOf(desk)
        for (const [index, { act, nth }] of drawn.entries()) {
          run(desk, { act, nth, id: `p${index}` })
          const known = new Set<string>(desk.document.picks().map(({ id }) => id))
          expect(quotedIds(desk).filter((id) => !known.has(id))).toEqual([])
          desk.editor.state.doc.check()
        }
        // What was undone last and not redone comes first: the end is the end of everything that was done.
        while (desk.editor.commands.redo());
        const seen = [stateOf(desk)]
        while (desk.editor.commands.undo()) seen.push(stateOf(desk))
        expect(seen.at(-1)).toEqual(start)
        expect(seen.length - 1).toBeLessThanOrEqual(drawn.filter(({ act }) => act !== 'undo' && act !== 'redo').length)
        const again = [stateOf(desk)]
        while (desk.editor.commands.redo()) again.push(stateOf(desk))
        expect(again).toEqual(seen.toReversed())
      }),
      { numRuns: 25 },
    )
  })
})

function run(desk: Desk, { act, nth, id }: { readonly act: string; readonly nth: number; readonly id: string }): void {
  const picks = desk.document.picks()
  const some = picks[nth % Math.max(1, picks.length)]
  switch (act) {
    case 'caret':
    case 'claims':
      return place(desk, pickOf(nth, id), act)
    case 'keep':
      return step(desk, () => desk.document.addPick(pickOf(nth, id)))
    case 'unpick':
      return some === undefined ? undefined : takeAway(desk, some.id)
    case 'note':
      return some === undefined ? undefined : step(desk, () => desk.document.changePick(annotate(some, { note: id, tags: [id] })))
    case 'delete':
      return step(desk, () => press(desk.editor, 'Mod-a', 'Backspace'))
    case 'type':
      return step(desk, () => press(desk.editor, 'x'))
    case 'undo':
      desk.editor.commands.undo()
      return undefined
    default:
      desk.editor.commands.redo()
      return undefined
  }
}

it('tells the shared document all of it', () => {
  const desk = opened(sketch)
  place(desk, pickOf(0, 'p1'), 'claims')
  takeAway(desk, pickOf(0, 'p1').id)
  desk.editor.commands.undo()
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(desk.document.shared))
  expect(copy.getMap('picks').toJSON()).toEqual({ p1: pickOf(0, 'p1') })
})
