import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { importProblemOf, readZip } from '#import/zip'

it('unpacks only the parts asked for', () => {
  const zip = readZip(zipSync({ 'a.xml': strToU8('a'), 'b.png': strToU8('b') }), { only: (name) => name.endsWith('.xml') })
  expect(zip.ok && [...zip.parts].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual([['a.xml', 'a']])
})

it('holds the parts that it does not unpack against the limits', () => {
  const zip = readZip(zipSync({ 'a.xml': strToU8('a'), 'b.png': new Uint8Array(70_000_000) }), { only: (name) => name.endsWith('.xml') })
  expect(zip).toEqual({ ok: false, problem: { kind: 'too-large', bytes: 70_000_000, limit: 62_914_560 } })
})

it.each([
  [{ kind: 'not-a-zip' } as const, { kind: 'damaged-file', part: null }],
  [{ kind: 'damaged', part: 'a.xml' } as const, { kind: 'damaged-file', part: 'a.xml' }],
  [{ kind: 'too-large', bytes: 2, limit: 1 } as const, { kind: 'unpacks-too-large', bytes: 2, limit: 1 }],
])('tells of %j', (problem, told) => {
  expect(importProblemOf(problem)).toEqual(told)
})
