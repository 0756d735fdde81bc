import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleSchema } from '#core/article'
import { importArticles, importLimits } from '#import'

const fixtures = new URL('../../fixtures/import/', import.meta.url)
const files = readdirSync(fixtures)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

it('gives an article an id from the hash of its file and its place in it', async () => {
  const bytes = bytesOf('lines.txt')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const id = `a-${createHash('sha256').update(`${hash}:0`).digest('hex').slice(0, 20)}`
  const imported = await importArticles(bytes, 'lines.txt')
  expect(imported.ok && imported.articles.map((article) => [article.id, article.original])).toEqual([
    [id, { sha256: hash, name: 'lines.txt', mediaType: 'text/plain', bytes: bytes.length }],
  ])
})

it('keeps the name of a file without its folder', async () => {
  const names = await Promise.all(
    ['/home/mira/notes.txt', String.raw`C:\Users\mira\notes.txt`, 'notes.txt'].map(async (path) => {
      const imported = await importArticles(utf8('One line of text.'), path)
      return imported.ok && imported.articles[0]?.original.name
    }),
  )
  expect(names).toEqual(['notes.txt', 'notes.txt', 'notes.txt'])
})

it.each([
  ['text', 'long.txt', importLimits.text, 'a'],
  ['Markdown', 'long.md', importLimits.markdown, 'a'],
  ['a page', 'long.html', importLimits.html, '<html><body><p>a'],
])('refuses %s over its limit', async (_, name, limit, start) => {
  const bytes = new Uint8Array(limit + 1).fill(0x61)
  bytes.set(utf8(start))
  expect(await importArticles(bytes, name)).toEqual({ ok: false, problem: { kind: 'too-large', bytes: limit + 1, limit } })
})

it.each(files.filter((name) => !/^(?:blank-page|front-page|search-form|not-found|link-list)/.test(name)))(
  'reads %s into an article of the schema',
  async (name) => {
    const imported = await importArticles(bytesOf(name), name)
    expect(imported.ok && imported.articles.map((article) => v.is(articleSchema, article))).toEqual([true])
  },
)

it.each(files)('gives the same article for %s each time', async (name) => {
  expect(await importArticles(bytesOf(name), name)).toEqual(await importArticles(bytesOf(name), name))
})

const anyName = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.docx', 'a.pdf')

it('answers with a value for any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), anyName, async (bytes, name) => {
      const imported = await importArticles(bytes, name)
      expect(imported.ok || imported.problem.kind !== 'reader-failed').toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('answers with a value for any text', async () => {
  const pieces = fc.constantFrom(
    '<div>',
    '</p>',
    '<table>',
    '# ',
    '---\n',
    'title: x\n',
    '> ',
    '| a | b |\n',
    '<!--',
    '&#x',
    '\n\n',
    'By A B',
    '“',
    '\uFEFF',
    '\u0000',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), anyName, async (parts, name) => {
      const imported = await importArticles(utf8(parts.join('')), name)
      expect(imported.ok || imported.problem.kind !== 'reader-failed').toBe(true)
    }),
    { numRuns: 300 },
  )
})

it.each(files)('answers with a value for %s, cut off and changed', async (name) => {
  const whole = bytesOf(name)
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 20 }), async (length, changes) => {
      const bytes = whole.slice(0, length)
      for (const { at, byte } of changes) if (at < length) bytes[at] = byte
      const imported = await importArticles(bytes, name)
      expect(imported.ok || imported.problem.kind !== 'reader-failed').toBe(true)
    }),
    { numRuns: 15 },
  )
})
