import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openStore } from '#store'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { runAttache, sampleFile } from '#test/run-attache'

const names = ['tarsia-seeks-convoy-escorts.txt', 'what-a-naval-escort-would-mean.md']
let root: string
let folder: string
let library: string

beforeAll(async () => {
  await ensureCliBuild(() => {})
  root = await mkdtemp(join(tmpdir(), 'attache-rescue-'))
  await runAttache(['import', ...names.map(sampleFile), '--library', join(root, 'imported')])
})
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'rescue-'))
  library = join(folder, 'library')
  await cp(join(root, 'imported'), library, { recursive: true })
})
afterAll(() => rm(root, { recursive: true }))

const place = async () => ({ file: join(library, 'library.db'), key: new Uint8Array(await readFile(join(library, 'library.key'))) })

it('saves everything that can be read, and names every piece that cannot', async () => {
  const { file } = await place()
  const sound = await readFile(file)
  const to = join(folder, 'saved')
  // Whatever stands on the last page, its loss is named.
  const damaged = Buffer.from(sound)
  damaged.fill(7, sound.length - 4096)
  await writeFile(file, damaged)
  const { status, lines } = await attacheHere(['rescue', '--library', library, '--to', to, '--json'])
  const list: unknown = JSON.parse(await readFile(join(to, 'library.json'), 'utf8'))
  const [said] = lines()
  expect({ status, isSame: Buffer.compare(await readFile(file), damaged), files: await readdir(library) }).toEqual({
    status: 0,
    isSame: 0,
    files: ['library.db', 'library.key'],
  })
  expect(said).toMatchObject({ ok: true, folder: to })
  expect(list).toMatchObject({ unreadable: said?.['unreadable'] })
})

it('saves a sound library whole, with its files as they were', async () => {
  const to = join(folder, 'saved')
  const { status, lines } = await runAttache(['rescue', '--library', library, '--to', to, '--json'])
  expect({ status, lines: lines() }).toEqual({
    status: 0,
    lines: [{ library, ok: true, folder: to, articles: 2, originals: 2, briefs: 0, unreadable: [] }],
  })
  const originals = await Promise.all(names.map((name) => readFile(join(to, 'originals', name))))
  expect(originals).toEqual(await Promise.all(names.map((name) => readFile(sampleFile(name)))))
})

it('writes nothing into a folder that holds something, and makes no library where there is none', async () => {
  const to = join(folder, 'full')
  await mkdir(to)
  await writeFile(join(to, 'mine.txt'), 'mine')
  const full = await attacheHere(['rescue', '--library', library, '--to', to, '--json'])
  const missing = await attacheHere(['rescue', '--library', join(folder, 'none'), '--to', join(folder, 'new'), '--json'])
  expect([full.lines(), missing.lines(), await readdir(to)]).toMatchObject([
    [{ problem: { kind: 'not-empty' } }],
    [{ problem: { kind: 'passphrase-missing' } }],
    ['mine.txt'],
  ])
})

it('leaves a library alone that another program has open, and so does every command', async () => {
  const { file, key } = await place()
  const before = await readFile(file)
  const opened = openStore({ file, key })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const ran = [
    await runAttache(['rescue', '--library', library, '--to', join(folder, 'saved'), '--json']),
    await attacheHere(['articles', '--library', library, '--json']),
    await attacheHere(['import', sampleFile(names[0]!), '--library', library, '--json']),
  ]
  expect(ran.map(({ status, lines }) => ({ status, lines: lines() }))).toMatchObject(
    ran.map(() => ({ status: 1, lines: [{ problem: { kind: 'in-use' } }] })),
  )
  expect(opened.store.listArticles({ text: '', limit: 9, offset: 0 }).total).toBe(2)
  opened.store.close(null)
  // Read only now: on POSIX systems that would have ended this process’s lock.
  expect(Buffer.compare(await readFile(file), before)).toBe(0)
})
