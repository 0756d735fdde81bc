// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { notesInDocument, picksReferredTo } from '#renderer/editor/document/index.ts'
import { editorOn } from './open-editor.ts'
import { type Desk, openDesk } from './open-desk.ts'
import { type Deed, deeds } from './random-writer.ts'

/** More with ATTACHE_COMMANDS=10000, others with ATTACHE_SEED=7; a failure is then made as small as it can be, which takes minutes. Each run is a brief of its own. */
const commands = Number(process.env['ATTACHE_COMMANDS'] ?? 1_500)
const perRun = 50
const seed = process.env['ATTACHE_SEED']

const deed: fc.Arbitrary<Deed> = fc.record({ name: fc.constantFrom(...Object.keys(deeds)), a: fc.nat(2000), b: fc.nat(2000) })

it(
  `keeps a brief valid, its notes numbered and its picks at hand after each of ${commands} commands; undone it is what it was, redone what it became`,
  () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: perRun, maxLength: perRun, size: 'max' }), (drawn) => {
        const desk = openDesk()
        const start = whole(desk)
        for (const one of drawn) {
          deeds[one.name]!(desk, one)
          expect(faults(desk)).toEqual([])
        }
        expect(sharedText(desk)).toEqual(desk.editor.state.doc.toJSON())
        const { editor } = desk
        const undo = () => editor.commands.undo()
        const redo = () => editor.commands.redo()
        // What was undone last and not redone comes first: the end is the end of everything that was done.
        all(redo, desk)
        const end = whole(desk)
        all(undo, desk)
        expect(whole(desk)).toEqual(start)
        all(redo, desk)
        expect(whole(desk)).toEqual(end)
        editor.destroy()
      }),
      {
        numRuns: Math.ceil(commands / perRun),
        seed: Number(seed ?? 2),
        endOnFailure: seed === undefined,
      },
    )
  },
  Infinity,
)

/** Undoes or redoes everything there is: a step for each change at most, of which no command makes more than a few. */
function all(step: () => boolean, desk: Desk): void {
  for (let steps = 0; step(); steps += 1) {
    expect(steps).toBeLessThan(perRun * 10)
    expect(faults(desk)).toEqual([])
  }
}

/** All that undo must bring back: the text, the picks and the comments, whatever order the maps give them in. */
function whole({ editor, document }: Desk) {
  return { text: editor.state.doc.toJSON(), picks: document.picks().toSorted(byId), comments: document.comments().toSorted(byId) }
}

function faults({ editor, document }: Desk): readonly string[] {
  const { doc } = editor.state
  const found: string[] = []
  try {
    doc.check()
  } catch (error) {
    found.push(String(error))
  }
  const ids: unknown[] = []
  const notes: unknown[] = []
  doc.descendants((node) => {
    if (node.type.spec.attrs?.['id'] !== undefined) ids.push(node.attrs['id'])
    if (node.type.name === 'note') notes.push(node.attrs['id'])
  })
  if (ids.some((id) => typeof id !== 'string' || id === '')) found.push('a node without an id')
  if (new Set(ids).size < ids.length) found.push('two nodes with one id')
  const numbered = notesInDocument(editor.state)
  if (JSON.stringify(numbered.map(({ id, number }) => [id, number])) !== JSON.stringify(notes.map((id, index) => [id, index + 1])))
    found.push('notes out of order')
  const known = new Set<string>(document.picks().map(({ id }) => id))
  for (const pick of picksReferredTo(doc)) if (!known.has(pick)) found.push(`no pick ${pick}`)
  return found
}

/** The text as the shared document holds it, read by another editor. */
function sharedText({ document }: Desk): unknown {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, document.state())
  const editor = editorOn(copy)
  const text: unknown = editor.state.doc.toJSON()
  editor.destroy()
  return text
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
