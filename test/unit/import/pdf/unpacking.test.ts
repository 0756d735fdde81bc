import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { importArticles } from '#import'

const fileWith = (dictionary: string, stream: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(`%PDF-1.4\n1 0 obj\n${dictionary}\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')]))
const bomb = deflateSync(Buffer.alloc(60_000_000))

it.each([
  ['once', '<< /Filter /FlateDecode >>', bomb],
  ['twice', '<< /Filter [/FlateDecode /FlateDecode] >>', deflateSync(bomb)],
])('refuses text that was packed %s and would unpack to more than is read', async (_, dictionary, stream) => {
  const imported = await importArticles(fileWith(dictionary, stream), 'bomb.pdf')
  expect(imported).toEqual({ ok: false, problem: { kind: 'unpacks-too-large', bytes: 50_000_001, limit: 50_000_000 } })
})

it('does not unpack pictures', async () => {
  const imported = await importArticles(fileWith('<< /Subtype /Image /Filter /FlateDecode >>', bomb), 'picture.pdf')
  expect(imported).toEqual({ ok: false, problem: { kind: 'damaged-file', part: null } })
})
