import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import { block, text } from '#test/brief-of'
import { withPlainConnection } from './support/plain-connection.ts'
import { type Place, opened, tempLibrary, within } from './support/temp-library.ts'

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions' }
const empty = emptyBrief(v.parse(briefIdSchema, 'b1'), titles)

function saying(words: string): Brief {
  return { ...empty, title: 'Ice', summary: [block([text(words)])] }
}

function brought(place: Place, number: number, madeAt: string): void {
  withPlainConnection(place, (database) => database.exec(`UPDATE brief_versions SET made_at = '${madeAt}' WHERE number = ${number}`))
}

it('keeps versions whole, the newest first, with what changed from one to the next', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: empty })
  store.addVersion({ brief: saying('The ice broke.'), kind: 'opened', name: null })
  store.addVersion({ brief: saying('The ice broke on Friday night.'), kind: 'asked', name: 'As sent' })
  expect(store.listVersions({ id: empty.id })).toMatchObject([
    { number: 2, kind: 'asked', name: 'As sent', words: 7, added: 3, removed: 0 },
    { number: 1, kind: 'opened', name: null, words: 4, added: 0, removed: 0 },
  ])
  expect(store.readVersion({ id: empty.id, number: 1 })).toEqual(saying('The ice broke.'))
  expect(store.readVersion({ id: empty.id, number: 9 })).toBeNull()
})

it('keeps none that says what the newest says, unless it is given a name', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: empty })
  store.addVersion({ brief: saying('Ice.'), kind: 'opened', name: null })
  expect(store.addVersion({ brief: saying('Ice.'), kind: 'worked', name: null })).toBeNull()
  expect(store.addVersion({ brief: saying('Ice.'), kind: 'asked', name: 'Draft' })).toMatchObject({ number: 2, name: 'Draft' })
})

it('thins out what nobody named: all of today stays, and of a day before its last', () => {
  const place = tempLibrary()
  within(place, (store) => {
    store.createBrief({ seed: empty })
    for (const words of ['One.', 'One two.', 'One two three.']) store.addVersion({ brief: saying(words), kind: 'worked', name: null })
    store.addVersion({ brief: saying('One.'), kind: 'asked', name: 'Kept' })
  })
  for (const number of [1, 2, 3, 4]) brought(place, number, `2031-03-04T1${number}:00:00.000Z`)
  within(place, (store) => {
    store.addVersion({ brief: saying('Today.'), kind: 'opened', name: null })
    store.addVersion({ brief: saying('Today again.'), kind: 'worked', name: null })
    expect(store.listVersions({ id: empty.id }).map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
  })
  for (const number of [1, 2, 3, 4]) brought(place, number, `2021-03-04T1${number}:00:00.000Z`)
  within(place, (store) => {
    store.addVersion({ brief: saying('Today, later.'), kind: 'worked', name: null })
    expect(store.listVersions({ id: empty.id })).toMatchObject([
      { number: 7 },
      { number: 6 },
      { number: 5 },
      { number: 4, name: 'Kept' },
      { number: 3, added: 0, removed: 0 },
    ])
  })
})

it('gives a version another name, or none, and says whether it is kept', () => {
  const store = opened(tempLibrary())
  store.createBrief({ seed: empty })
  store.addVersion({ brief: saying('Ice.'), kind: 'worked', name: null })
  expect(store.renameVersion({ id: empty.id, number: 1, name: 'Draft' })).toBe(true)
  expect(store.listVersions({ id: empty.id })).toMatchObject([{ number: 1, kind: 'worked', name: 'Draft' }])
  expect(store.renameVersion({ id: empty.id, number: 1, name: null })).toBe(true)
  expect(store.listVersions({ id: empty.id })).toMatchObject([{ number: 1, name: null }])
  expect(store.renameVersion({ id: empty.id, number: 2, name: 'Draft' })).toBe(false)
})

/** A brief with three versions, of which each says more than the one before. */
function withThree() {
  const store = opened(tempLibrary())
  store.createBrief({ seed: empty })
  for (const [words, name] of [
    ['One.', null],
    ['One two.', 'As sent'],
    ['One two three four.', null],
  ] as const) {
    store.addVersion({ brief: saying(words), kind: 'worked', name })
  }
  return store
}

it.each([1, 2, 3])('deletes version %i of three, and puts it back as if nothing had been', (number) => {
  const store = withThree()
  const before = store.listVersions({ id: empty.id })
  const said = store.readVersion({ id: empty.id, number })
  const deleted = store.deleteVersion({ id: empty.id, number })!
  expect(store.readVersion({ id: empty.id, number })).toBeNull()
  expect(store.listVersions({ id: empty.id }).map((version) => version.number)).toEqual([3, 2, 1].filter((kept) => kept !== number))
  expect(store.deleteVersion({ id: empty.id, number })).toBeNull()
  store.putBackVersion(deleted)
  expect(store.listVersions({ id: empty.id })).toEqual(before)
  expect(store.readVersion({ id: empty.id, number })).toEqual(said)
})

it('counts the version behind one that was deleted against the one before it', () => {
  const store = withThree()
  store.deleteVersion({ id: empty.id, number: 2 })
  expect(store.listVersions({ id: empty.id })).toMatchObject([
    { number: 3, added: 3, removed: 0 },
    { number: 1, added: 0, removed: 0 },
  ])
})

it('puts the newest back before one that was kept since under its number', () => {
  const store = withThree()
  const deleted = store.deleteVersion({ id: empty.id, number: 3 })!
  store.addVersion({ brief: saying('Five.'), kind: 'worked', name: 'Later' })
  store.putBackVersion(deleted)
  expect(store.listVersions({ id: empty.id })).toMatchObject([
    { number: 4, name: 'Later', words: 2 },
    { number: 3, name: null, added: 2, removed: 0 },
    { number: 2, name: 'As sent' },
    { number: 1, name: null },
  ])
})

it('puts back nothing that is no version of the brief', () => {
  const store = withThree()
  const deleted = store.deleteVersion({ id: empty.id, number: 3 })!
  const other = JSON.stringify({ ...saying('Ice.'), id: 'b2' })
  expect(() => store.putBackVersion({ ...deleted, content: other })).toThrow('Invalid input')
  expect(() => store.putBackVersion({ ...deleted, content: 'no brief' })).toThrow('Invalid JSON')
  expect(store.listVersions({ id: empty.id }).map(({ number }) => number)).toEqual([2, 1])
})
