import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { keyFromPassphrase } from '#store'

// Each key takes half a second of a quiet machine, as it should.
vi.setConfig({ testTimeout: 30_000 })

async function newGuard(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'attache-guard-')), 'library.guard.json')
}

/** Its costs are an eighth of ours: for what holds whatever they are. */
async function cheapGuard(): Promise<string> {
  const guard = await newGuard()
  const salt = randomBytes(16).toString('hex')
  await writeFile(guard, JSON.stringify({ version: 1, kdf: 'scrypt', salt, n: 16_384, r: 8, p: 1 }))
  return guard
}

it('gives the same 32 bytes for the same passphrase and guard', async () => {
  const guard = await newGuard()
  const first = await keyFromPassphrase('correct horse', guard)
  expect(first.ok && first.key.length).toBe(32)
  expect(await keyFromPassphrase('correct horse', guard)).toEqual(first)
})

it('gives another key for another passphrase, and for another library', async () => {
  const guard = await cheapGuard()
  const first = await keyFromPassphrase('correct horse', guard)
  expect(await keyFromPassphrase('correct house', guard)).not.toEqual(first)
  expect(await keyFromPassphrase('correct horse', await cheapGuard())).not.toEqual(first)
})

it('derives what scrypt derives elsewhere', async () => {
  const guard = await newGuard()
  const salt = Buffer.from('SodiumChloride!!').toString('hex')
  await writeFile(guard, JSON.stringify({ version: 1, kdf: 'scrypt', salt, n: 16_384, r: 8, p: 1 }))
  const made = await keyFromPassphrase('pleaseletmein', guard)
  // Reckoned with Python's hashlib.scrypt, which is another implementation.
  expect(made.ok && Buffer.from(made.key).toString('hex')).toBe('5266323433bf611b859ac800e892b96da335a93270d5b16f5f66ab7b50f63817')
})

it('takes letters typed in two ways as the same passphrase', async () => {
  const guard = await cheapGuard()
  expect(await keyFromPassphrase('Zürich\u00a0café', guard)).toEqual(await keyFromPassphrase('Zu\u0308rich cafe\u0301', guard))
})

it.each([[''], ['seven77'], ['𝒶𝒷𝒸𝒹']])('asks for more than %j', async (passphrase) => {
  expect(await keyFromPassphrase(passphrase, await newGuard())).toEqual({ ok: false, problem: { kind: 'passphrase-too-short', least: 8 } })
})

it('keeps salt and costs in the guard file, and nothing else', async () => {
  const guard = await newGuard()
  await keyFromPassphrase('correct horse', guard)
  expect(JSON.parse(await readFile(guard, 'utf8'))).toEqual({
    version: 1,
    kdf: 'scrypt',
    salt: expect.stringMatching(/^[0-9a-f]{32}$/),
    n: 131_072,
    r: 8,
    p: 1,
  })
})

it.each([
  ['an empty file', '', { kind: 'damaged' }],
  ['another file', 'hello', { kind: 'damaged' }],
  [
    'costs that would hold the machine',
    '{"version":1,"kdf":"scrypt","salt":"00112233445566778899aabbccddeeff","n":1073741824,"r":8,"p":1}',
    { kind: 'damaged' },
  ],
  ['a guard of a later version', '{"version":7,"kdf":"argon2id"}', { kind: 'newer-version', version: 7 }],
] as const)('does not replace %s', async (_name, content, problem) => {
  const guard = await newGuard()
  await writeFile(guard, content)
  expect(await keyFromPassphrase('correct horse', guard)).toEqual({ ok: false, problem })
  expect(await readFile(guard, 'utf8')).toBe(content)
})
