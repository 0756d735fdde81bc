import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type Brief, type BriefId, briefIdSchema, emptyBrief } from '#core/brief'
import type { Store } from '#store'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { opened, tempLibrary, within } from './support/temp-library.ts'

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions' }

function briefNamed(id: string, title = ''): Brief {
  return { ...emptyBrief(v.parse(briefIdSchema, id), titles), title }
}

const ice = briefNamed('b1', 'Ice in Velmar')
const update = (...bytes: readonly number[]) => new Uint8Array(bytes)

function append(store: Store, id: BriefId, ...numbers: readonly number[]): readonly unknown[] {
  return numbers.map((number) => store.appendUpdate({ id, update: update(number) }))
}

it('starts a brief from its seed, without state or updates', () => {
  const store = opened(tempLibrary())
  expect(store.createBrief({ seed: ice })).toBe(true)
  expect(store.readBrief({ id: ice.id })).toEqual({ id: ice.id, seed: ice, state: null, updates: [], sequence: 0 })
})

it('gives any brief back as it was kept', () => {
  within(tempLibrary(), (store) =>
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        store.createBrief({ seed: brief })
        expect(store.readBrief({ id: brief.id })?.seed).toEqual(brief)
      }),
    ),
  )
})

it('leaves a brief whose id is taken untouched', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: ice })
  expect(store.createBrief({ seed: { ...ice, title: 'Another' } })).toBe(false)
  expect(store.readBrief({ id: ice.id })?.seed).toEqual(ice)
})

it('knows no brief that was never made', () => {
  const store = opened(tempLibrary())
  expect(store.readBrief({ id: ice.id })).toBeNull()
  expect(() => append(store, ice.id, 1)).toThrow(/FOREIGN KEY/)
})

it('numbers the updates of each brief from 1 and gives them back in order', () => {
  const place = tempLibrary()
  const fire = briefNamed('b2')
  within(place, (store) => {
    store.createBrief({ seed: ice })
    store.createBrief({ seed: fire })
    expect(append(store, ice.id, 7, 8)).toEqual([
      { ok: true, sequence: 1 },
      { ok: true, sequence: 2 },
    ])
    expect(append(store, fire.id, 9)).toEqual([{ ok: true, sequence: 1 }])
    expect(append(store, ice.id, 6)).toEqual([{ ok: true, sequence: 3 }])
  })
  within(place, (store) => {
    expect(store.readBrief({ id: ice.id })).toEqual({
      id: ice.id,
      seed: null,
      state: null,
      updates: [update(7), update(8), update(6)],
      sequence: 3,
    })
  })
})

it('replaces updates by a snapshot and goes on counting', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: ice })
  append(store, ice.id, 1, 2, 3)
  expect(store.saveSnapshot({ id: ice.id, sequence: 2, state: update(12), brief: ice })).toBeNull()
  expect(store.readBrief({ id: ice.id })).toEqual({ id: ice.id, seed: null, state: update(12), updates: [update(3)], sequence: 3 })
  store.saveSnapshot({ id: ice.id, sequence: 3, state: update(123), brief: ice })
  expect(store.readBrief({ id: ice.id })).toEqual({ id: ice.id, seed: null, state: update(123), updates: [], sequence: 3 })
  expect(append(store, ice.id, 4)).toEqual([{ ok: true, sequence: 4 }])
})

it('refuses a snapshot of updates that it never had', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: ice })
  append(store, ice.id, 1)
  expect(() => store.saveSnapshot({ id: ice.id, sequence: 2, state: update(12), brief: ice })).toThrow('has no update 2')
  expect(store.readBrief({ id: ice.id })).toEqual({ id: ice.id, seed: null, state: null, updates: [update(1)], sequence: 1 })
})

it('replaces a snapshot of the same number', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: ice })
  store.saveSnapshot({ id: ice.id, sequence: 0, state: update(1), brief: ice })
  store.saveSnapshot({ id: ice.id, sequence: 0, state: update(2), brief: ice })
  expect(store.readBrief({ id: ice.id })).toEqual({ id: ice.id, seed: null, state: update(2), updates: [], sequence: 0 })
})

it('lists briefs by title and time of the last change, changed last first', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-04T09:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const store = opened(tempLibrary())
  const fire = briefNamed('b2', 'Fire')
  store.createBrief({ seed: ice })
  store.createBrief({ seed: fire })
  vi.setSystemTime(new Date('2031-03-04T10:00:00Z'))
  append(store, ice.id, 1)
  expect(store.listBriefs(null)).toEqual([
    { id: ice.id, title: 'Ice in Velmar', changedAt: '2031-03-04T10:00:00.000Z' },
    { id: fire.id, title: 'Fire', changedAt: '2031-03-04T09:00:00.000Z' },
  ])
  vi.setSystemTime(new Date('2031-03-04T11:00:00Z'))
  store.saveSnapshot({ id: fire.id, sequence: 0, state: update(1), brief: { ...fire, title: 'Fire and smoke' } })
  expect(store.listBriefs(null)).toEqual([
    { id: fire.id, title: 'Fire and smoke', changedAt: '2031-03-04T11:00:00.000Z' },
    { id: ice.id, title: 'Ice in Velmar', changedAt: '2031-03-04T10:00:00.000Z' },
  ])
})

it('keeps settings as the JSON they are', () => {
  const place = tempLibrary()
  within(place, (store) => {
    expect(store.readSetting({ name: 'window' })).toBeNull()
    expect(store.writeSetting({ name: 'window', json: '{"width":1}' })).toBeNull()
    store.writeSetting({ name: 'window', json: '{"width":2}' })
    expect(() => store.writeSetting({ name: 'window', json: '{width}' })).toThrow(/CHECK/)
  })
  within(place, (store) => expect(store.readSetting({ name: 'window' })).toBe('{"width":2}'))
})
