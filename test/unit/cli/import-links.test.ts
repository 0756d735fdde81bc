import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { type LocalServer, localServer } from '#test/local-server'
import { runAttache } from '#test/run-attache'

let library: string
let server: LocalServer

beforeAll(() => ensureCliBuild(() => {}))
beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'attache-cli-'))
  server = await localServer((request, response) => {
    const there = request.url === '/world/strait'
    response
      .writeHead(there ? 200 : 404, { 'content-type': 'text/html; charset=windows-1252' })
      .end(Buffer.from(there ? page : '', 'latin1'))
  })
})
afterEach(async () => {
  server.close()
  await rm(library, { recursive: true })
})

const prose = 'The café on the quay of Velmora closed its doors on Monday, and nobody could say for how long it would stay so. '
const page = `<!doctype html><html lang="en"><head><title>Café on the quay closes</title></head><body><img src="/picture.png"><article><h1>Café on the quay closes</h1>
  ${`<p>${prose.repeat(2)}</p>`.repeat(4)}</article></body></html>`

const importing = (run: typeof runAttache, address: string, others: Readonly<Record<string, string>>) =>
  run(['import', address, '--library', library, '--json'], undefined, others)

it('fetches a page, and it alone, and reads it in the encoding that its server names', async () => {
  const { status, lines } = await importing(runAttache, server.url('/world/strait'), { ATTACHE_ALLOW_LOOPBACK: '1' })
  expect({ status, lines: lines() }).toMatchObject({
    status: 0,
    lines: [
      { file: server.url('/world/strait'), ok: true, articles: [{ title: 'Café on the quay closes', url: server.url('/world/strait') }] },
    ],
  })
  expect(server.asked.map(({ url }) => url)).toEqual(['/world/strait'])
})

it('says why a page was not fetched', async () => {
  const { status, lines, stderr } = await importing(attacheHere, server.url('/gone'), { ATTACHE_ALLOW_LOOPBACK: '1' })
  expect({ status, lines: lines() }).toEqual({
    status: 1,
    lines: [{ file: server.url('/gone'), ok: false, problem: { kind: 'error-page', message: stderr.trim().split('\n').at(-1) } }],
  })
  expect(stderr).toContain('the server answered with an error (404)')
})

it('never fetches from this machine unless a test allows it', async () => {
  const { lines } = await importing(attacheHere, server.url('/world/strait'), {})
  expect(lines()).toMatchObject([{ ok: false, problem: { kind: 'refused-address' } }])
  expect(server.asked).toEqual([])
})
