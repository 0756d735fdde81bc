import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from '#setup/repository'
import { expect, test } from '#test/attache-test'
import { openCanary } from '#test/canary'

/** Runs inside the worker's process once the worker is up, and tries every way out that Node and Electron have. */
function probe(worker: string, tcp: number, udp: number): string {
  return `
    // What a library does with a refusal later on is not the question here.
    process.on('uncaughtException', () => {})
    await import(${JSON.stringify(new URL(`file://${worker}`).href)})
    const port = ${tcp}, address = 'http://127.0.0.1:${tcp}/', outcomes = {}
    const attempt = async (name, run) => { try { await run(); outcomes[name] = 'ran' } catch { outcomes[name] = 'refused' } }
    await attempt('http', async () => (await import('node:http')).get(address))
    await attempt('http named', async () => { const { request } = await import('http'); request(address).end() })
    await attempt('https', async () => (await import('node:https')).get('https://127.0.0.1:' + port))
    await attempt('http2', async () => (await import('node:http2')).connect(address))
    await attempt('net', async () => (await import('node:net')).connect(port, '127.0.0.1'))
    await attempt('net.Socket', async () => { const { Socket } = await import('node:net'); new Socket().connect(port, '127.0.0.1') })
    await attempt('net through require', async () => process.getBuiltinModule('net').createConnection(port, '127.0.0.1'))
    await attempt('tls', async () => (await import('node:tls')).connect(port, '127.0.0.1'))
    await attempt('dgram', async () => (await import('node:dgram')).createSocket('udp4').send('x', ${udp}, '127.0.0.1'))
    await attempt('dns', async () => (await import('node:dns')).promises.lookup('example.test'))
    await attempt('dns/promises', async () => (await import('node:dns/promises')).resolve('example.test'))
    await attempt('fetch', () => fetch(address))
    await attempt('WebSocket', async () => new WebSocket('ws://127.0.0.1:' + port))
    await attempt('child_process', async () => (await import('node:child_process')).execFileSync(process.execPath, ['-e', '0']))
    await attempt('worker_threads', async () => { const { Worker } = await import('node:worker_threads'); new Worker('0', { eval: true }) })
    await attempt('process.binding', async () => process.binding('tcp_wrap'))
    if (process.versions.electron) {
      const { createRequire } = await import('node:module')
      const { net } = createRequire(import.meta.url)('electron')
      await attempt('electron net.fetch', () => net.fetch(address))
      await attempt('electron net.request', async () => net.request(address).end())
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    if (process.parentPort) process.parentPort.postMessage(outcomes)
    else process.send(outcomes)
  `
}

test('the worker cannot reach the network: as Electron’s utility process', async ({ app, profile }) => {
  const canary = await openCanary()
  const script = join(profile, 'probe.mjs')
  await writeFile(script, probe(join(repository, 'out/main/worker.js'), canary.tcp, canary.udp))
  const outcomes = await app.evaluate(
    ({ utilityProcess }, path) =>
      new Promise<Readonly<Record<string, string>>>((resolve) => {
        utilityProcess.fork(path).once('message', resolve)
      }),
    script,
  )
  canary.close()
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
  expect(Object.keys(outcomes)).toContain('electron net.fetch')
  expect(canary.contacts).toEqual([])
})

test('the worker cannot reach the network: as a fork of Node’s, for the command line', async ({ profile }) => {
  const canary = await openCanary()
  const script = join(profile, 'probe.mjs')
  await writeFile(script, probe(join(repository, 'out/main/worker.js'), canary.tcp, canary.udp))
  const child = fork(script, { serialization: 'advanced', cwd: repository })
  const [outcomes]: readonly unknown[] = await once(child, 'message')
  child.kill()
  canary.close()
  expect(Object.entries(outcomes ?? {}).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
  expect(Object.keys(outcomes ?? {})).toContain('net')
  expect(canary.contacts).toEqual([])
})

test('the canary hears a process that is not cut off', async ({ profile }) => {
  const canary = await openCanary()
  const script = join(profile, 'probe.mjs')
  const idle = join(profile, 'idle.mjs')
  await writeFile(idle, '')
  await writeFile(script, probe(idle, canary.tcp, canary.udp))
  const child = fork(script, { serialization: 'advanced', cwd: repository, stdio: 'ignore' })
  await expect.poll(() => [...new Set(canary.contacts)].toSorted()).toEqual(['tcp', 'udp'])
  child.kill('SIGKILL')
  canary.close()
})

test('a worker that dies is started again for the next file', async ({ app, page, profile }) => {
  const file = join(profile, 'harbour.txt')
  await writeFile(file, 'The harbour of Velmora reopened on Monday.\n\nThe minister thanked the crews.\n')
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  const first = await page.evaluate(() => window.attache.importChosen())
  const killed = await app.evaluate(({ app }) => {
    const workers = app.getAppMetrics().filter(({ name }) => name === 'Attaché worker')
    for (const { pid } of workers) process.kill(pid, 'SIGKILL')
    return workers.length
  })
  const second = await page.evaluate(() => window.attache.importChosen())
  expect({ killed, first: first.map(({ ok }) => ok), second: second.map((result) => result.ok && result.known.length) }).toEqual({
    killed: 1,
    first: [true],
    second: [1],
  })
})

test('what cannot be read is a plain problem, and the library stays as it is', async ({ app, page, profile }) => {
  const empty = join(profile, 'empty.txt')
  const noise = join(profile, 'noise.txt')
  await writeFile(empty, '')
  await writeFile(
    noise,
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  )
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
    },
    [empty, noise, profile, join(profile, 'missing.txt')],
  )
  const results = await page.evaluate(() => window.attache.importChosen())
  const list = await page.evaluate(() => window.attache.listArticles({ text: '', limit: 10, offset: 0 }))
  expect(results.map((result) => (result.ok ? 'ok' : result.problem))).toEqual([
    { kind: 'empty' },
    { kind: 'not-text' },
    { kind: 'unreadable-file', reason: 'folder' },
    { kind: 'unreadable-file', reason: 'missing' },
  ])
  expect(list.total).toBe(0)
})
