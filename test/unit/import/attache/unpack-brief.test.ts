import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packBrief } from '#export/attache'
import { unpackBrief } from '#import/attache'
import { arbitraryArticles } from '#test/arbitrary-articles'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { block, briefOf, commentedNote, text } from '#test/brief-of'
import { richArticles, richBrief } from '#test/rich-brief'

const packed = packBrief(richBrief, richArticles)
const sorted = richArticles.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** The file with some of its parts changed; `null` takes one out. The manifest stays as it was unless changed too. */
function changed(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(packed)
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) delete parts[name]
    else parts[name] = strToU8(text)
  }
  return zipSync(parts)
}

const manifest = (change: object) => JSON.stringify({ ...JSON.parse(strFromU8(unzipSync(packed)['manifest.json']!)), ...change })

it('reads back any brief and its articles as they were packed', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryBrief, arbitraryArticles, (brief, articles) => {
      expect(unpackBrief(packBrief(brief, articles))).toEqual({
        ok: true,
        brief,
        articles: articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      })
    }),
    { numRuns: 1000 },
  )
})

it('reads back a comment on the words of a note, with its thread', () => {
  const { note, thread } = commentedNote('Said by Ilse Maren')
  const brief = briefOf([block([text('He objected.'), note])], [], { comments: [thread] })
  expect(unpackBrief(packBrief(brief, []))).toEqual({ ok: true, brief, articles: [] })
})

it('with any byte changed is read the same or refused, never otherwise', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.nat({ max: packed.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = packed.slice()
      bytes[at] = bytes[at]! ^ change
      const read = unpackBrief(bytes)
      const unchanged = { ok: true, brief: richBrief, articles: sorted }
      const kind: unknown = expect.stringMatching(/^(?:not-a-brief|damaged|newer-version|too-large)$/u)
      expect(read).toMatchObject(read.ok ? unchanged : { ok: false, problem: { kind } })
    }),
    { numRuns: 1000 },
  )
})

it('cut off anywhere is refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: packed.length - 1 }), (length) => {
      expect(unpackBrief(packed.slice(0, length)).ok).toBe(false)
    }),
  )
})

it.each([
  ['no bytes', new Uint8Array()],
  ['noise', strToU8('This is a letter, not a zip at all.')],
  ['another zip', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
])('%s is no brief', (_name, bytes) => {
  expect(unpackBrief(bytes)).toEqual({ ok: false, problem: { kind: 'not-a-brief' } })
})

it('says that a later version wrote it, whatever else that version changed', () => {
  expect(unpackBrief(changed({ 'manifest.json': manifest({ version: 4, parts: 'elsewhere' }) }))).toEqual({
    ok: false,
    problem: { kind: 'newer-version', version: 4 },
  })
})

const articleName = `articles/${sorted[0]!.id}.json`

it('cut off at every kilobyte is refused, with a sentence that names what is wrong', () => {
  for (let length = 0; length < packed.length; length += 1024) {
    const read = unpackBrief(packed.slice(0, length))
    expect(read).toMatchObject({ ok: false, problem: { kind: expect.stringMatching(/^(?:not-a-brief|damaged)$/u) } })
  }
})

it.each(Object.keys(unzipSync(packed)))('refuses a file with a byte of %s flipped', (name) => {
  const parts = unzipSync(packed)
  const bytes = parts[name]!
  const middle = bytes.length >> 1
  bytes[middle] = bytes[middle]! ^ 1
  // One flipped in the manifest is one of a hash, which then fits its part no more.
  const read = unpackBrief(zipSync(parts))
  const problem = read.ok ? null : read.problem
  expect(problem).toMatchObject({ kind: 'damaged', ...(name === 'manifest.json' ? {} : { part: name }) })
})

describe('names the damaged part', () => {
  it.each([
    ['brief.json', changed({ 'brief.json': JSON.stringify({ ...richBrief, title: 'Another title' }) })],
    ['brief.json', changed({ 'brief.json': null })],
    [articleName, changed({ [articleName]: null })],
    ['articles/extra.json', changed({ 'articles/extra.json': '{}' })],
    ['manifest.json', changed({ 'manifest.json': '{' })],
    ['manifest.json', changed({ 'manifest.json': manifest({ parts: {} }) })],
    ['zip', packed.slice(0, -30)],
  ])('%s', (part, bytes) => {
    expect(unpackBrief(bytes)).toEqual({ ok: false, problem: { kind: 'damaged', part } })
  })
})

const megabyte = 1024 * 1024

/** A zip whose directory claims `size` bytes for each part, whatever it holds. */
function claiming(parts: Readonly<Record<string, Uint8Array>>, size: number, level: 0 | 6): Uint8Array {
  const bytes = Buffer.from(zipSync(parts, { level }))
  const header = Buffer.from('PK\u0001\u0002')
  for (let at = bytes.indexOf(header); at !== -1; at = bytes.indexOf(header, at + 1)) bytes.writeUInt32LE(size, at + 24)
  return bytes
}

describe('refuses a bomb before it inflates', () => {
  const filler = new Uint8Array(megabyte)

  it.each([
    ['a part over 60 MB', claiming({ 'manifest.json': filler }, 61 * megabyte, 0), 61 * megabyte, 60 * megabyte],
    ['parts over 100 MB together', claiming({ a: filler, b: filler, c: filler }, 40 * megabyte, 0), 120 * megabyte, 100 * megabyte],
  ])('%s', (_name, bytes, found, limit) => {
    expect(unpackBrief(bytes)).toEqual({ ok: false, problem: { kind: 'too-large', bytes: found, limit } })
  })

  it('more than 2,000 parts', () => {
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, new Uint8Array()])))
    expect(unpackBrief(bytes)).toEqual({ ok: false, problem: { kind: 'damaged', part: 'zip' } })
  })

  it('a part that shrinks more than 200 times', () => {
    const bytes = zipSync({ 'manifest.json': new Uint8Array(5 * megabyte) })
    expect(unpackBrief(bytes)).toMatchObject({ ok: false, problem: { kind: 'too-large', bytes: 5 * megabyte } })
  })

  it('a part that claims to be small and is not: nothing beyond its claim is inflated', () => {
    const bytes = claiming({ 'manifest.json': new Uint8Array(30 * megabyte) }, 10, 6)
    const before = process.memoryUsage().arrayBuffers
    expect(unpackBrief(bytes)).toEqual({ ok: false, problem: { kind: 'damaged', part: 'manifest.json' } })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(megabyte)
  })
})
