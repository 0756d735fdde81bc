import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, expect, it } from 'vitest'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import { articleOf } from '#test/article-of'
import { buildStoreProcess } from '#test/build-store-process'
import { forkStore } from './support/fork-store.ts'
import { indexFaults } from './support/index-faults.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

let entry = ''
beforeAll(async () => {
  entry = await buildStoreProcess()
})

const ice = articleOf(['The harbour of Velmar froze on Tuesday.'], { byline: 'Ottilie Brandsen' })
const original = new TextEncoder().encode('The harbour of Velmar froze on Tuesday.')
const brief: Brief = {
  ...emptyBrief(v.parse(briefIdSchema, 'b1'), {
    situation: 'Situation',
    actors: 'Actors',
    claims: 'Claims',
    openQuestions: 'Open questions',
  }),
  title: 'Icebound ports',
}
const raw = ({ file, key }: Place) => ({ file, key: { kind: 'raw', key } }) as const
const update = (...bytes: readonly number[]) => new Uint8Array(bytes)

it('answers every call across the processes', async () => {
  const place = tempLibrary()
  const { calls } = forkStore(entry)
  expect(await calls.open(raw(place))).toEqual({ ok: true })
  expect(await calls.addArticles({ articles: [ice], original })).toEqual({ ok: true, added: [ice.id], known: [] })
  expect(await calls.listArticles({ text: 'velm', limit: 5, offset: 0 })).toMatchObject({ total: 1, rows: [{ id: ice.id }] })
  expect(await calls.readArticles({ ids: [ice.id] })).toEqual([ice])
  expect(await calls.readOriginal({ sha256: ice.original.sha256 })).toEqual(original)
  expect(await calls.changeMetadata({ ids: [ice.id], patch: { place: 'Velmar' } })).toBe(1)
  expect(await calls.createBrief({ seed: brief })).toBe(true)
  expect(await calls.appendUpdate({ id: brief.id, update: update(1, 2) })).toEqual({ ok: true, sequence: 1 })
  expect(await calls.saveSnapshot({ id: brief.id, sequence: 1, state: update(3), brief })).toBeNull()
  expect(await calls.appendUpdate({ id: brief.id, update: update(4) })).toEqual({ ok: true, sequence: 2 })
  expect(await calls.readBrief({ id: brief.id })).toEqual({
    id: brief.id,
    seed: null,
    state: update(3),
    updates: [update(4)],
    sequence: 2,
  })
  expect(await calls.listBriefs(null)).toMatchObject([{ id: brief.id, title: 'Icebound ports' }])
  expect(await calls.writeSetting({ name: 'a', json: '1' })).toBeNull()
  expect(await calls.readSetting({ name: 'a' })).toBe('1')
  expect(await calls.close(null)).toBeNull()
  expect(await calls.open(raw(place))).toEqual({ ok: true })
})

it('opens a library by its key file or by a passphrase, and only by that', async () => {
  const place = tempLibrary()
  const { calls } = forkStore(entry)
  const file = join(dirname(place.file), 'library.key')
  expect(await calls.open({ file: place.file, key: { kind: 'key-file', file } })).toEqual({ ok: true })
  await calls.close(null)
  const guardFile = join(dirname(place.file), 'library.guard.json')
  const byPassphrase = (passphrase: string) => calls.open({ file: place.file, key: { kind: 'passphrase', passphrase, guardFile } })
  expect(await byPassphrase('correct horse')).toEqual({ ok: false, problem: { kind: 'wrong-key' } })
  expect(await byPassphrase('short')).toEqual({ ok: false, problem: { kind: 'passphrase-too-short', least: 8 } })
  expect(await calls.open({ file: place.file, key: { kind: 'key-file', file } })).toEqual({ ok: true })
})

it('has no access to a key in a folder that is not there', async () => {
  const place = tempLibrary()
  const { calls } = forkStore(entry)
  const file = join(place.file, 'library.key')
  await calls.open(raw(place))
  await calls.close(null)
  expect(await calls.open({ file: place.file, key: { kind: 'key-file', file } })).toEqual({ ok: false, problem: { kind: 'no-access' } })
})

it('rejects what does not fit, and goes on', async () => {
  const { calls, send } = forkStore(entry)
  await expect(calls.listBriefs(null)).rejects.toThrow('the library is not open')
  await calls.open(raw(tempLibrary()))
  await expect(calls.open(raw(tempLibrary()))).rejects.toThrow('open already')
  // @ts-expect-error -- an id that is no id
  await expect(calls.readArticles({ ids: ['../../etc/passwd'] })).rejects.toThrow(/Invalid format/)
  await expect(calls.listArticles({ text: '', limit: -1, offset: 0 })).rejects.toThrow(/Invalid value/)
  await expect(calls.listArticles({ text: '', limit: 1e9, offset: 0 })).rejects.toThrow(/Invalid value/)
  // @ts-expect-error -- text where bytes belong
  await expect(calls.appendUpdate({ id: brief.id, update: 'x' })).rejects.toThrow(/Invalid type/)
  await expect(calls.appendUpdate({ id: brief.id, update: update(1) })).rejects.toThrow(/FOREIGN KEY/)
  send({ kind: 'call', id: 'x', name: 'constructor', argument: null })
  send({ nonsense: true })
  expect(await calls.listBriefs(null)).toEqual([])
})

it('is in use for a second process until the first is killed', async () => {
  const place = tempLibrary()
  const first = forkStore(entry)
  const second = forkStore(entry)
  expect(await first.calls.open(raw(place))).toEqual({ ok: true })
  expect(await second.calls.open(raw(place))).toEqual({ ok: false, problem: { kind: 'in-use' } })
  await first.calls.addArticles({ articles: [ice], original })
  expect(await second.calls.open(raw(place))).toEqual({ ok: false, problem: { kind: 'in-use' } })
  await first.kill()
  expect(await second.calls.open(raw(place))).toEqual({ ok: true })
  expect(await second.calls.readArticles({ ids: [ice.id] })).toEqual([ice])
})

it('loses nothing when a wrong key is tried on what a crash left', async () => {
  const place = tempLibrary()
  const first = forkStore(entry)
  await first.calls.open(raw(place))
  await first.calls.addArticles({ articles: [ice], original })
  await first.kill()
  const { calls } = forkStore(entry)
  expect(await calls.open(raw({ ...place, key: new Uint8Array(32) }))).toEqual({ ok: false, problem: { kind: 'wrong-key' } })
  expect(await calls.open(raw(place))).toEqual({ ok: true })
  expect(await calls.readArticles({ ids: [ice.id] })).toEqual([ice])
})

it('leaves no word of what it keeps readable on the disk, at work or after a crash or at rest', async () => {
  const place = tempLibrary()
  const folder = dirname(place.file)
  const words = ['Velmar', 'harbour', 'Ottilie', 'Brandsen', 'Icebound', 'article.txt', 'text/plain', 'articles', 'SQLite format', 'sqlite']
  const readable = () =>
    readdirSync(folder).flatMap((name) => {
      const content = readFileSync(join(folder, name))
      return words
        .filter((word) => content.includes(word) || content.includes(Buffer.from(word, 'utf16le')))
        .map((word) => `${word} in ${name}`)
    })
  const { calls, kill } = forkStore(entry)
  await calls.open(raw(place))
  await calls.addArticles({ articles: [ice], original })
  await calls.createBrief({ seed: brief })
  await calls.appendUpdate({ id: brief.id, update: new TextEncoder().encode('Velmar harbour') })
  await calls.writeSetting({ name: 'Brandsen', json: '"Ottilie"' })
  await calls.listArticles({ text: 'velmar', limit: 5, offset: 0 })
  expect({ files: readdirSync(folder), readable: readable() }).toEqual({ files: ['library.db', 'library.db-wal'], readable: [] })
  await kill()
  expect(readable()).toEqual([])
  within(place, () => {})
  expect({ files: readdirSync(folder), readable: readable() }).toEqual({ files: ['library.db'], readable: [] })
})

it('still has every acknowledged edit after each of 20 kills in the middle of writing', async () => {
  const place = tempLibrary()
  within(place, (store) => store.createBrief({ seed: brief }))
  let acknowledged = 0
  for (let round = 0; round < 20; round += 1) {
    acknowledged = await writeUntilKilled(place, acknowledged, round)
    within(place, (store) => {
      const kept = store.readBrief({ id: brief.id })
      const numbers = kept?.updates.map((bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0))
      expect(kept?.sequence).toBeGreaterThanOrEqual(acknowledged)
      expect(numbers).toEqual(Array.from({ length: kept?.sequence ?? 0 }, (_, index) => index + 1))
      acknowledged = kept?.sequence ?? 0
    })
  }
  expect(acknowledged).toBeGreaterThan(20)
  expect(indexFaults(place)).toEqual([])
}, 60_000)

/** Streams updates, each holding the number it must get, kills the process once some were acknowledged, and answers the last number that was. */
async function writeUntilKilled(place: Place, from: number, round: number): Promise<number> {
  const { calls, kill } = forkStore(entry)
  expect(await calls.open(raw(place))).toEqual({ ok: true })
  let acknowledged = from
  const appends = Array.from({ length: 200 }, (_, index) => {
    const bytes = new Uint8Array(4 + (index % 5) * 1500)
    new DataView(bytes.buffer).setUint32(0, from + index + 1)
    return calls.appendUpdate({ id: brief.id, update: bytes })
  })
  const watched = appends.map(async (append) => {
    const result = await append
    if (result.ok) acknowledged = result.sequence
    // Another moment in each round, while the rest of the stream is on its way.
    if (acknowledged === from + 1 + round * 2) await kill()
  })
  const ends = await Promise.allSettled(watched)
  expect(ends.at(-1)?.status).toBe('rejected')
  return acknowledged
}

it('keeps a file’s articles all or not at all when it is killed while adding them', async () => {
  const place = tempLibrary()
  within(place, () => {})
  const files = Array.from({ length: 40 }, (_, file) =>
    Array.from({ length: 10 }, (__, index) => articleOf([`Report ${index} of file ${file}.`, 'Ice and wind. '.repeat(200)])),
  )
  for (let round = 1; round <= 5; round += 1) {
    const { calls, kill } = forkStore(entry)
    expect(await calls.open(raw(place))).toEqual({ ok: true })
    const first = 5 * (round - 1)
    const adding = files.slice(first).map((articles) => calls.addArticles({ articles, original: null }))
    await adding[round]
    await kill()
    const acknowledged = (await Promise.allSettled(adding)).filter(({ status }) => status === 'fulfilled').length
    expect(acknowledged).toBeLessThan(adding.length)
    within(place, (store) => {
      const kept = files.map((articles) => store.readArticles({ ids: articles.map(({ id }) => id) }).length)
      expect(new Set([...kept, 0, 10])).toEqual(new Set([0, 10]))
      expect(kept.slice(first, first + acknowledged)).toEqual(Array.from({ length: acknowledged }, () => 10))
    })
  }
  expect(indexFaults(place)).toEqual([])
}, 60_000)
