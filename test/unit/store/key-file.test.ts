import { mkdtemp, readFile, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keyFromFile } from '#store'

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'attache-key-')), 'library.key')
}

it('makes a file of 32 bytes that only its owner may read', async () => {
  const file = await newFile()
  const made = await keyFromFile(file)
  expect(made).toEqual({ ok: true, key: new Uint8Array(await readFile(file)), made: true })
  expect(made.ok && made.key.length).toBe(32)
  // Windows knows no modes but “read-only”.
  expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
})

it('gives the same key the next time, and says that the file was there', async () => {
  const file = await newFile()
  const first = await keyFromFile(file)
  expect(await keyFromFile(file)).toEqual({ ...first, made: false })
})

it('makes one key when several ask at the same time', async () => {
  const file = await newFile()
  const answers = await Promise.all(Array.from({ length: 8 }, () => keyFromFile(file)))
  const kept = new Uint8Array(await readFile(file))
  expect(answers.map((answer) => answer.ok && answer.key)).toEqual(answers.map(() => kept))
  expect(answers.filter((answer) => answer.ok && answer.made)).toHaveLength(1)
})

it('makes a different key in every library', async () => {
  expect(await keyFromFile(await newFile())).not.toEqual(await keyFromFile(await newFile()))
})

it('never replaces a file that is not a key', async () => {
  const file = await newFile()
  await keyFromFile(file)
  await truncate(file, 31)
  expect(await keyFromFile(file)).toEqual({ ok: false, problem: { kind: 'damaged' } })
  expect((await stat(file)).size).toBe(31)
})
