import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { type Ran, runAttache, sampleFile } from '#test/run-attache'

const article = sampleFile('tarsia-seeks-convoy-escorts.txt')
const passphrase = 'a long passphrase'
let folder: string

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Every file of a library, byte for byte. */
async function contents(library: string) {
  const names = await readdir(library)
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(library, name), 'hex')] as const)))
}

describe('a key file', () => {
  let library: string
  let first: Ran

  beforeAll(async () => {
    library = join(folder, 'by-key-file')
    first = await runAttache(['import', article, '--library', library, '--json'])
  })

  it('is made for its owner alone, and said once; nothing of an article is readable without it', async () => {
    const second = await attacheHere(['articles', '--library', library])
    const { mode, size } = await stat(join(library, 'library.key'))
    const files = await Promise.all((await readdir(library)).map((name) => readFile(join(library, name))))
    expect({
      mode: mode & 0o777,
      size,
      said: [first, second].map(({ stderr }) => stderr.includes('A new key was made in')),
      readable: Buffer.concat(files).includes('convoy'),
    }).toEqual({ mode: process.platform === 'win32' ? 0o666 : 0o600, size: 32, said: [true, false], readable: false })
  })

  it('is not replaced by a passphrase', async () => {
    const before = await contents(library)
    const { status, lines } = await attacheHere(['articles', '--library', library, '--json'], passphrase)
    expect({ status, lines: lines() }).toMatchObject({ status: 1, lines: [{ problem: { kind: 'not-by-passphrase' } }] })
    expect(await contents(library)).toEqual(before)
  })
})

describe('a passphrase', () => {
  let library: string
  let imported: Ran

  beforeAll(async () => {
    library = join(folder, 'by-passphrase')
    imported = await runAttache(['import', article, '--library', library, '--json'], passphrase)
  })

  it('opens the library it made, and leaves no key on the disk', async () => {
    const listed = await attacheHere(['articles', '--library', library, '--json'], passphrase)
    expect([imported.status, imported.stderr, listed.status, listed.lines().length]).toEqual([0, '', 0, 1])
    expect(Object.keys(await contents(library))).not.toContain('library.key')
  })

  it('opens nothing and changes nothing when it is wrong, too short or missing', async () => {
    const before = await contents(library)
    for (const [given, kind] of [
      ['another passphrase', 'wrong-passphrase'],
      ['short', 'passphrase-too-short'],
      [undefined, 'passphrase-missing'],
    ] as const) {
      const { status, stderr, lines } = await attacheHere(['import', article, '--library', library, '--json'], given)
      const message = stderr.trim()
      expect({ status, lines: lines() }).toEqual({ status: 1, lines: [{ file: article, ok: false, problem: { kind, message } }] })
    }
    expect(await contents(library)).toEqual(before)
  })
})
