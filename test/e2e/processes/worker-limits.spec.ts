import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { repository } from '#setup/repository'
import { expect, test } from '#test/attache-test'

/** A worker gone wrong: each job does its own harm, one waits for ever, and one does none. */
const harmful = `
  const kept = []
  process.parentPort.on('message', ({ data: { id, name } }) => {
    if (name === 'checkBrief') for (;;) {}
    if (name === 'writeNotes') for (;;) kept.push(new Array(1000).fill(id + Math.random()))
    if (name === 'writeDocx') setInterval(() => kept.push(Buffer.alloc(20_000_000, 1)), 10)
    if (name === 'unpackBrief') process.exit(7)
    if (name === 'packBrief') process.parentPort.postMessage({ kind: 'answer', id, result: 'packed' })
  })
`

test('a worker is killed at its limit of time, heap or memory, and the next job finds a new one', async ({ app, profile }) => {
  const worker = join(profile, 'harmful.mjs')
  await writeFile(worker, harmful)
  await build({
    configFile: false,
    root: repository,
    logLevel: 'silent',
    build: {
      ssr: join(repository, 'src/main/killable-worker.ts'),
      outDir: profile,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'killable-worker.cjs' } },
    },
  })
  const ends = await app.evaluate(
    async (_electron, { entry, module }) => {
      const { KillableWorker } = process.getBuiltinModule('node:module').createRequire(module)(module)
      const tried = new KillableWorker(entry, { heapMegabytes: 100, residentMegabytes: 500 })
      const ends: unknown[] = []
      for (const name of [
        'packBrief',
        'checkBrief',
        'packBrief',
        'writePdf',
        'packBrief',
        'writeNotes',
        'packBrief',
        'writeDocx',
        'packBrief',
        'unpackBrief',
        'packBrief',
      ]) {
        ends.push(
          await tried.run(
            (calls: Readonly<Record<string, (argument: unknown) => unknown>>) => calls[name]?.({}),
            ['checkBrief', 'writePdf'].includes(name) ? 1 : 20,
          ),
        )
      }
      tried.stop()
      return ends
    },
    { entry: worker, module: join(profile, 'killable-worker.cjs') },
  )
  const packed = { kind: 'done', result: 'packed' }
  expect(ends).toEqual([
    packed,
    { kind: 'took-too-long', seconds: 1 },
    packed,
    { kind: 'took-too-long', seconds: 1 },
    packed,
    { kind: 'took-too-much-memory', megabytes: 100 },
    packed,
    { kind: 'took-too-much-memory', megabytes: expect.any(Number) },
    packed,
    { kind: 'failed', reason: 'the worker ended with 7' },
    packed,
  ])
})
