import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type WorkerLimits, WorkerProcess } from '#cli/worker-process'
import { ensureCliBuild } from '#setup/build'
import { builtTool, sampleFile } from '#test/run-attache'

const article = sampleFile('tarsia-seeks-convoy-escorts.txt')
let folder: string
let worker: WorkerProcess | undefined

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-worker-'))
})
afterEach(() => worker?.stop())
afterAll(() => rm(folder, { recursive: true }))

function start(limits: Partial<WorkerLimits> = {}): WorkerProcess {
  worker = new WorkerProcess(pathToFileURL(join(dirname(builtTool), 'worker.js')), { heapMegabytes: 512, secondsFor: () => 30, ...limits })
  return worker
}

it('reads an article and hands back the bytes it read', async () => {
  const read = await start().importFile(article)
  expect(read.ok && { articles: read.articles.length, bytes: read.bytes?.length, said: read.articles[0]?.original.bytes }).toEqual({
    articles: 1,
    bytes: read.ok && read.bytes?.length,
    said: read.ok && read.bytes?.length,
  })
})

it('is killed when a file takes too long', async () => {
  expect(await start({ secondsFor: () => 0 }).importFile(article)).toEqual({ ok: false, problem: { kind: 'took-too-long', seconds: 0 } })
})

it('dies when a file takes too much memory, and reads the next one', async () => {
  const lines = join(folder, 'lines.txt')
  await writeFile(lines, 'a\n'.repeat(2_000_000))
  const small = start({ heapMegabytes: 64 })
  expect(await small.importFile(lines)).toEqual({ ok: false, problem: { kind: 'took-too-much-memory', megabytes: 64 } })
  expect((await small.importFile(article)).ok).toBe(true)
})

it('says that the reader failed when there is none', async () => {
  worker = new WorkerProcess(pathToFileURL(join(folder, 'absent.js')), { heapMegabytes: 64, secondsFor: () => 30 })
  expect(await worker.importFile(article)).toEqual({ ok: false, problem: { kind: 'reader-failed' } })
})
