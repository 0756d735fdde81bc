import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstSettings } from '#ipc/export-types'
import { expect, test } from '#test/attache-test'
import { openCanary } from '#test/canary'
import { connectionsOf, processTree } from '#test/connections'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'

test.use({ provoked: /Content Security Policy|ERR_|Failed to load resource|WebSocket/ })

test('nothing the page tries leaves the machine', async ({ page }) => {
  const canary = await openCanary()
  await page.evaluate(`new Promise((done) => setTimeout(async () => {
    const address = 'http://127.0.0.1:${canary.tcp}/'
    const quietly = async (attempt) => { try { await attempt() } catch {} }
    await quietly(() => fetch(address, { mode: 'no-cors' }))
    await quietly(() => navigator.sendBeacon(address, 'x'))
    await quietly(() => new WebSocket(address.replace('http', 'ws')))
    await quietly(() => new EventSource(address))
    await quietly(() => { const r = new XMLHttpRequest(); r.open('GET', address); r.send() })
    await quietly(() => import(address + 'module.js'))
    await quietly(() => navigator.serviceWorker.register('/index.html'))
    for (const [name, attribute] of [['img', 'src'], ['script', 'src'], ['link', 'href'], ['video', 'src'], ['iframe', 'src'], ['object', 'data'], ['embed', 'src']]) {
      const element = document.createElement(name)
      element.rel = 'stylesheet'
      element[attribute] = address
      document.body.append(element)
    }
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'prerender', 'icon', 'manifest']) {
      const link = document.createElement('link')
      link.rel = rel
      link.href = address
      document.head.append(link)
    }
    await quietly(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${canary.udp}' }, { urls: 'turn:127.0.0.1:${canary.tcp}?transport=tcp', username: 'u', credential: 'c' }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    })
    await quietly(async () => { const t = new WebTransport('https://127.0.0.1:${canary.tcp}/'); await t.ready })
    setTimeout(done, 2000)
  }, 0))`)
  canary.close()
  expect(canary.contacts).toEqual([])
})

test('main’s own sessions reach nothing either', async ({ app }) => {
  const canary = await openCanary()
  const answers = await app.evaluate(async ({ net, session }, port) => {
    const addresses = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, 'https://example.com/']
    const tries = addresses.flatMap((address) => [
      () => net.fetch(address),
      () => session.defaultSession.fetch(address),
      () => session.fromPartition('other').fetch(address),
    ])
    return Promise.all(
      tries.map((attempt) =>
        attempt().then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    )
  }, canary.tcp)
  canary.close()
  expect(answers.filter((answer) => answer !== 'refused')).toEqual([])
  expect(canary.contacts).toEqual([])
})

test('a whole session holds no connection', async ({ app, page, profile }) => {
  const canary = await openCanary()
  const file = join(profile, 'harbour.html')
  await writeFile(
    file,
    `<!doctype html><html><head><title>Harbour talks resume</title><link rel="stylesheet" href="http://127.0.0.1:${canary.tcp}/a.css">
    <script src="http://127.0.0.1:${canary.tcp}/a.js"></script></head><body><article><h1>Harbour talks resume</h1>
    ${'<p>The Minister of Ports said on Monday that the talks about the harbour of Velmora would resume within the week, and that both sides had agreed.</p>'.repeat(6)}
    <img src="http://127.0.0.1:${canary.tcp}/a.png"><iframe src="http://127.0.0.1:${canary.tcp}/"></iframe></article></body></html>`,
  )
  await answerOpenDialog(app, [file])
  await answerSaveDialog(app, join(profile, 'brief.docx'))
  const pid = await app.evaluate(() => process.pid)
  const held = new Set<string>()
  const look = (): void => {
    for (const connection of connectionsOf(processTree(pid))) held.add(connection)
  }
  const watching = setInterval(look, 50)
  // Even where somebody switched it on: the checker of spelling asks for its dictionaries at an address of our own, where none are.
  await app.evaluate(({ session }) => {
    session.defaultSession.setSpellCheckerEnabled(true)
    session.defaultSession.setSpellCheckerLanguages(['en-GB', 'fr'])
  })
  const done = await page.evaluate(async (settings) => {
    const [imported] = await window.attache.importChosen()
    const id = await window.attache.createBrief()
    const stored = await window.attache.readBrief(id)
    if (stored === null) return ['no brief']
    await window.attache.checkBrief(JSON.stringify(stored.seed))
    await window.attache.writeNotes({ brief: id, language: 'en-GB', style: null, order: [], changed: [], since: null }, [])
    const saved = await window.attache.exportBrief({ brief: JSON.stringify(stored.seed), settings })
    return [imported?.ok === true ? 'imported' : JSON.stringify(imported), saved.kind]
  }, firstSettings('en-GB'))
  look()
  clearInterval(watching)
  canary.close()
  expect(done).toEqual(['imported', 'saved'])
  expect(canary.contacts).toEqual([])
  // Playwright itself drives the app through two debugging ports of this machine, which an app opened by a user has not.
  const debugging = /^tcp 127\.0\.0\.1:\d+ -> (?:127\.0\.0\.1:\d+|0\.0\.0\.0:0) /
  expect([...held].filter((connection) => !debugging.test(connection))).toEqual([])
})
