import { expect, test } from '#test/attache-test'
import { openCanary } from '#test/canary'
import { connectionsOf, processTree } from '#test/connections'
import { localServer } from '#test/local-server'

test.use({ environment: { ATTACHE_SAMPLE: 'none', ATTACHE_ALLOW_LOOPBACK: '1' } })

const prose =
  'The Minister of Ports said on Monday that the talks about the harbour of Velmora would resume within the week, and that both sides had agreed.'

test('a page that is asked for is the only thing connected to', async ({ app, page }) => {
  const canary = await openCanary()
  const elsewhere = `http://127.0.0.1:${canary.tcp}`
  const server = await localServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/world/harbour', 'set-cookie': 'id=7' }).end()
    else if (request.url === '/world/harbour') {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'id=7', link: `<${elsewhere}/a.css>; rel=preload` }).end(
        `<!doctype html><html lang="en"><head><title>Harbour talks resume</title><link rel="stylesheet" href="${elsewhere}/a.css">
        <script src="${elsewhere}/a.js"></script></head><body><article><h1>Harbour talks resume</h1>${`<p>${prose}</p>`.repeat(6)}
        <img src="${elsewhere}/a.png"><iframe src="${elsewhere}/"></iframe></article></body></html>`,
      )
    } else response.writeHead(404, { 'content-type': 'text/html' }).end()
  })
  const pid = await app.evaluate(() => process.pid)
  const held = new Set<string>()
  const watching = setInterval(() => {
    for (const connection of connectionsOf(processTree(pid))) held.add(connection)
  }, 20)
  const results = await page.evaluate((addresses) => window.attache.importAddresses(addresses), [server.url('/old'), server.url('/gone')])
  const again = await page.evaluate((address) => window.attache.importAddresses([address]), server.url('/world/harbour'))
  clearInterval(watching)
  server.close()
  canary.close()
  expect(results).toMatchObject([
    { file: server.url('/old'), ok: true, articles: [{ metadata: { title: 'Harbour talks resume', url: server.url('/world/harbour') } }] },
    { file: server.url('/gone'), ok: false, problem: { kind: 'error-page', status: 404 } },
  ])
  expect(again).toMatchObject([{ ok: true, added: [], known: [expect.stringMatching(/^a-/)] }])
  expect(server.asked.map(({ url, headers }) => [url, headers.cookie, headers.referer])).toEqual([
    ['/old', undefined, undefined],
    ['/world/harbour', undefined, undefined],
    ['/gone', undefined, undefined],
    ['/world/harbour', undefined, undefined],
  ])
  expect(canary.contacts).toEqual([])
  const debugging = /^tcp 127\.0\.0\.1:\d+ -> (?:127\.0\.0\.1:\d+|0\.0\.0\.0:0) /
  expect([...held].filter((connection) => !debugging.test(connection))).toEqual([])
})

test('a page that does not come can be let go, and those after it are not asked for', async ({ page }) => {
  const server = await localServer(() => {})
  const importing = page.evaluate((addresses) => window.attache.importAddresses(addresses), [server.url('/slow'), server.url('/next')])
  await expect.poll(() => server.asked.length).toBe(1)
  await page.evaluate(() => window.attache.cancelImport())
  const results = await importing
  server.close()
  expect(results).toEqual(['/slow', '/next'].map((path) => ({ file: server.url(path), ok: false, problem: { kind: 'cancelled' } })))
  expect(server.asked).toHaveLength(1)
})

test.describe('without the variable that tests set', () => {
  test.use({ environment: { ATTACHE_SAMPLE: 'none' } })

  test('nothing of this machine or its network is fetched', async ({ page }) => {
    const canary = await openCanary()
    const addresses = [
      `http://127.0.0.1:${canary.tcp}/`,
      `http://localhost:${canary.tcp}/`,
      `http://[::1]:${canary.tcp}/`,
      `http://2130706433:${canary.tcp}/`,
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      'attache://app/index.html',
    ]
    const results = await page.evaluate((given) => window.attache.importAddresses(given), addresses)
    canary.close()
    expect(results).toEqual(addresses.map((file) => ({ file, ok: false, problem: { kind: 'refused-address' } })))
    expect(canary.contacts).toEqual([])
  })

  test('more pages than anybody pastes are refused whole', async ({ page }) => {
    const answer = await page.evaluate(() =>
      window.attache.importAddresses(Array.from({ length: 101 }, (_, number) => `https://ledger.example/${number}`)).then(
        () => 'imported',
        () => 'refused',
      ),
    )
    expect(answer).toBe('refused')
  })
})
