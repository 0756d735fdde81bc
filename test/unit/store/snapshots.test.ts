import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import type { StoredBrief } from '#ipc/store-api'
import type { Store } from '#store'
import { withPlainConnection } from './support/plain-connection.ts'
import { opened, tempLibrary, within } from './support/temp-library.ts'

const brief: Brief = emptyBrief(v.parse(briefIdSchema, 'b1'), { situation: 'S', actors: 'A', claims: 'C', openQuestions: 'Q' })

function textOf({ state, updates }: Pick<StoredBrief, 'state' | 'updates'>): string {
  const document = new Y.Doc()
  if (state !== null) Y.applyUpdate(document, state)
  for (const update of updates) Y.applyUpdate(document, update)
  return document.getText('body').toJSON()
}

/** An editor that sends every edit to the store and makes a snapshot when told to. */
function editing(store: Store) {
  const document = new Y.Doc()
  const body = document.getText('body')
  let sequence = 0
  document.on('update', (update: Uint8Array) => {
    const kept = store.appendUpdate({ id: brief.id, update })
    if (kept.ok) sequence = kept.sequence
  })
  return {
    type: (text: string, at: number) => body.insert(Math.min(at, body.length), text),
    snapshot: () => store.saveSnapshot({ id: brief.id, sequence, state: Y.encodeStateAsUpdate(document), brief }),
    text: () => body.toJSON(),
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), at: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.constant('snapshot' as const) },
)

it('gives the same document back after any row of edits and snapshots', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const place = tempLibrary()
      const text = within(place, (store) => {
        store.createBrief({ seed: brief })
        const editor = editing(store)
        for (const each of steps) {
          if (each === 'snapshot') editor.snapshot()
          else editor.type(each.text, each.at)
        }
        return editor.text()
      })
      within(place, (store) => expect(textOf(store.readBrief({ id: brief.id })!)).toBe(text))
    }),
    { numRuns: 20 },
  )
}, 30_000)

const rowsSchema = v.array(v.object({ sequence: v.number(), bytes: v.instance(Uint8Array<ArrayBufferLike>) }))

it('keeps the last two snapshots and every update since the older, from which the brief can be made again', () => {
  const place = tempLibrary()
  const store = opened(place)
  store.createBrief({ seed: brief })
  const editor = editing(store)
  for (const letter of 'abcdefghij') {
    editor.type(letter, 99)
    if ('cfh'.includes(letter)) editor.snapshot()
  }
  store.close(null)
  const { snapshots, updates } = withPlainConnection(place, (database) => ({
    snapshots: v.parse(rowsSchema, database.prepare('SELECT sequence, state AS bytes FROM brief_snapshots ORDER BY sequence').all()),
    updates: v.parse(rowsSchema, database.prepare('SELECT sequence, bytes FROM brief_updates ORDER BY sequence').all()),
  }))
  expect(snapshots.map(({ sequence }) => sequence)).toEqual([6, 8])
  expect(updates.map(({ sequence }) => sequence)).toEqual([7, 8, 9, 10])
  expect(textOf({ state: snapshots[0]!.bytes, updates: updates.map(({ bytes }) => bytes) })).toBe('abcdefghij')
  within(place, (again) => expect(textOf(again.readBrief({ id: brief.id })!)).toBe('abcdefghij'))
})
