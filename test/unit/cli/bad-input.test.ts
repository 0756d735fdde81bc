import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { type Ran, runAttache, sampleFile } from '#test/run-attache'

const good = [sampleFile('what-a-naval-escort-would-mean.md'), sampleFile('tarsia-seeks-convoy-escorts.txt')]
const kinds = {
  'empty.txt': 'empty',
  'picture.txt': 'not-text',
  'huge.txt': 'too-large',
  'invalid-utf-8.txt': 'bad-encoding',
  'sign-in.html': 'no-article',
  'absent.txt': 'unreadable-file',
  'folder.txt': 'unreadable-file',
} as const

let folder: string
let library: readonly string[]
/** A good file, all the bad ones, and another good one. */
let ran: Ran

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-bad-'))
  const file = (name: keyof typeof kinds) => join(folder, name)
  await writeFile(file('empty.txt'), '')
  await writeFile(file('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'))
  await writeFile(file('huge.txt'), 'Words.\n')
  await truncate(file('huge.txt'), 300_000_000)
  await writeFile(file('invalid-utf-8.txt'), Buffer.from('efbbbf476f6f642073746172742c207468656e20c32820626164', 'hex'))
  await writeFile(file('sign-in.html'), '<!doctype html><title>Sign in</title><form><input name="user"><button>Go</button></form>')
  await mkdir(file('folder.txt'))

  library = ['--library', join(folder, 'library')]
  const bad = Object.keys(kinds).map((name) => join(folder, name))
  ran = await runAttache(['import', ...good.slice(0, 1), ...bad, ...good.slice(1), ...library, '--json'])
})
afterAll(() => rm(folder, { recursive: true }))

it.each(Object.entries(kinds))('%s is a problem with a sentence', (name, kind) => {
  const file = join(folder, name)
  const line = ran.lines().find((object) => object['file'] === file)
  const message = ran.stderr.split('\n').find((sentence) => sentence.includes(`“${name}”`)) ?? ''
  expect(line).toEqual({ file, ok: false, problem: { kind, message } })
  expect(message).toMatch(/ Your library is unchanged\. .+\.$/u)
})

it('a problem ends the command with 1 and brings nothing into the library', async () => {
  const listed = await attacheHere(['articles', ...library, '--json'])
  const read = ran.lines().flatMap((line) => line['articles'] ?? [])
  expect({ status: ran.status, articles: listed.lines() }).toMatchObject({ status: 1, articles: read.toReversed() })
})

it('a problem does not stop the files after it', () => {
  const lines = ran.lines()
  expect(lines.map(({ file, ok }) => [file, ok])).toEqual([
    [good[0], true],
    ...Object.keys(kinds).map((name) => [join(folder, name), false]),
    [good[1], true],
  ])
})
