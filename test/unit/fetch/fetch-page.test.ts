import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer as createNetServer, type Socket } from 'node:net'
import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type FetchOptions, fetchPage } from '#fetch'
import { type LocalServer, localServer, portOf } from '#test/local-server'

const opened: { readonly close: () => unknown }[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})
const serve = async (answer: RequestListener): Promise<LocalServer> => {
  const server = await localServer(answer)
  opened.push(server)
  return server
}
const connectTo = (port: number, sockets: Set<Socket>): Socket => {
  const socket = connect(port, '127.0.0.1')
  sockets.add(socket.on('error', () => socket.destroy()))
  return socket
}
const html = { 'content-type': 'text/html' }
const page = '<!doctype html><p>The strait is closed.</p>'
const fetch = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(address, {
    signal: new AbortController().signal,
    findProxy: async () => ({ kind: 'direct' }),
    allowLoopback: true,
    seconds: 5,
    ...options,
  })
const problem = async (address: string, options: Partial<FetchOptions> = {}) => {
  const fetched = await fetch(address, options)
  return fetched.ok ? 'fetched' : fetched.problem
}
const text = async (address: string, options: Partial<FetchOptions> = {}) => {
  const fetched = await fetch(address, options)
  return fetched.ok ? new TextDecoder().decode(fetched.bytes) : fetched.problem
}

it('answers the page as it came, its name, address, type and encoding', async () => {
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'Text/HTML; charset="windows-1252"' }).end(page))
  expect(await fetch(server.url('/world/2031/strait-is%20closed.html?id=1#top'))).toEqual({
    ok: true,
    bytes: new TextEncoder().encode(page),
    name: '127.0.0.1-strait-is-closed.html',
    address: server.url('/world/2031/strait-is%20closed.html?id=1'),
    mediaType: 'text/html',
    charset: 'windows-1252',
  })
})

it('says nothing of who asks, and sends no cookie that a server sets on the way', async () => {
  const server = await serve((request, response) => {
    const to = request.url === '/' ? '/there' : null
    response.writeHead(to === null ? 200 : 302, { ...html, 'set-cookie': 'id=7; Path=/', ...(to !== null && { location: to }) }).end(page)
  })
  await fetch(server.url('/'))
  expect(server.asked).toEqual(
    ['/', '/there'].map((url) => ({
      method: 'GET',
      url,
      headers: {
        host: `127.0.0.1:${server.port}`,
        'user-agent': 'Mozilla/5.0 (compatible; Attache)',
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': '*',
        'accept-encoding': 'gzip, br, deflate',
        connection: 'close',
      },
    })),
  )
})

describe('a body', () => {
  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['deflate, gzip', gzipSync(deflateSync(page))],
    ['identity', Buffer.from(page)],
  ])('packed with %s is unpacked', async (coding, body) => {
    const server = await serve((_, response) => response.writeHead(200, { ...html, 'content-encoding': coding }).end(body))
    expect(await text(server.url('/'))).toBe(page)
  })

  it('in chunks is put together', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, html)
      for (const part of page.match(/.{1,7}/gs) ?? []) response.write(part)
      response.end()
    })
    expect(await text(server.url('/'))).toBe(page)
  })

  it('packed that breaks off is read as far as it goes', async () => {
    const whole = gzipSync(page.repeat(500))
    const server = await serve((_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(whole.subarray(0, -8)))
    expect(await text(server.url('/'))).toBe(page.repeat(500))
  })

  it.each([
    ['is packed in an unknown way', { 'content-encoding': 'zstd' }, { kind: 'unreachable' }],
    ['is packed again and again', { 'content-encoding': 'gzip, gzip, gzip' }, { kind: 'unreachable' }],
    ['is not packed as it says', { 'content-encoding': 'gzip' }, { kind: 'unreachable' }],
    ['says that it is too large', { 'content-length': '10000001' }, { kind: 'page-too-large', limit: 10_000_000 }],
  ])('that %s is a problem', async (_, headers, expected) => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { ...html, ...headers })
      response.write(page)
      response.end()
    })
    expect(await problem(server.url('/'))).toEqual(expected)
  })

  it('without an end is stopped at the limit', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, html)
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) continue
      }
      response.on('drain', more)
      more()
    })
    expect(await problem(server.url('/'), { limit: 1_000_000 })).toEqual({ kind: 'page-too-large', limit: 1_000_000 })
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200_000_000)))],
  ])('that unpacks to far more (%s) is stopped at the limit', async (coding, body) => {
    const server = await serve((_, response) => response.writeHead(200, { ...html, 'content-encoding': coding }).end(body))
    const before = process.memoryUsage().rss
    expect(await problem(server.url('/'))).toEqual({ kind: 'page-too-large', limit: 10_000_000 })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('that breaks off is a problem', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-length': '5000' })
      response.write(page, () => response.destroy())
    })
    expect(await problem(server.url('/'))).toEqual({ kind: 'unreachable' })
  })
})

describe('a status', () => {
  it.each([
    [404, { kind: 'error-page', status: 404 }],
    [410, { kind: 'error-page', status: 410 }],
    [500, { kind: 'error-page', status: 500 }],
    [401, { kind: 'paywall-or-login' }],
    [402, { kind: 'paywall-or-login' }],
    [403, { kind: 'paywall-or-login' }],
    [407, { kind: 'proxy-refused' }],
    [304, { kind: 'error-page', status: 304 }],
  ])('of %s is a problem', async (status, expected) => {
    const server = await serve((_, response) => response.writeHead(status, html).end(page))
    expect(await problem(server.url('/'))).toEqual(expected)
  })
})

describe('a type', () => {
  it.each([
    ['image/png', '/a', { kind: 'not-a-page', mediaType: 'image/png' }],
    ['video/mp4', '/a', { kind: 'not-a-page', mediaType: 'video/mp4' }],
    ['application/zip', '/a', { kind: 'not-a-page', mediaType: 'application/zip' }],
    ['application/json', '/a', { kind: 'not-a-page', mediaType: 'application/json' }],
    ['application/pdf', '/report', 'fetched'],
    ['application/octet-stream', '/report.pdf', 'fetched'],
  ])('of %s', async (type, path, expected) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end(page))
    expect(await problem(server.url(path))).toEqual(expected)
  })

  it.each([
    ['application/pdf', '/files/Annual%20report.PDF', '127.0.0.1-Annual-report.pdf'],
    ['application/octet-stream', '/files/report.pdf', '127.0.0.1-report.pdf'],
    ['', '/', '127.0.0.1.html'],
    ['text/html', '/a/%E6%B5%B7%E5%B3%A1/', '127.0.0.1-海峡.html'],
    ['text/html', '/%E0%A4%A', '127.0.0.1-E0-A4-A.html'],
    ['text/html', `/${'a'.repeat(500)}`, `127.0.0.1-${'a'.repeat(80)}.html`],
  ])('gives a file its name: %s %s', async (type, path, name) => {
    const server = await serve((_, response) => response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(page))
    expect(await fetch(server.url(path))).toMatchObject({ name })
  })
})

describe('a redirect', () => {
  const redirecting = (to: (path: string, port: number) => string | null, status = 302) => {
    const started = serve(async (request, response) => {
      const location = to(request.url ?? '', (await started).port)
      if (location === null) response.writeHead(200, html).end(page)
      else response.writeHead(status, { location }).end()
    })
    return started
  }

  it.each([301, 302, 303, 307, 308])('with %s is followed', async (status) => {
    const server = await redirecting((path) => (path === '/' ? 'there?x=1' : null), status)
    expect(await fetch(server.url('/'))).toMatchObject({ ok: true, address: server.url('/there?x=1') })
  })

  it('is followed five times and no more', async () => {
    const server = await redirecting((path) => (path === '/5' ? null : `/${Number(path.slice(1)) + 1}`))
    expect(await fetch(server.url('/0'))).toMatchObject({ ok: true, address: server.url('/5') })
    const longer = await redirecting((path) => (path === '/6' ? null : `/${Number(path.slice(1)) + 1}`))
    expect(await problem(longer.url('/0'))).toEqual({ kind: 'too-many-redirects' })
    expect(longer.asked).toHaveLength(6)
  })

  it('in a circle is stopped', async () => {
    const server = await redirecting((path) => (path === '/a' ? '/b' : '/a'))
    expect(await problem(server.url('/a'))).toEqual({ kind: 'too-many-redirects' })
  })

  it.each([
    ['a private address', 'http://10.0.0.1/'],
    ['the cloud’s own address', 'http://169.254.169.254/latest/meta-data/'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/html,x'],
    ['a script', 'javascript:alert(1)'],
    ['a port of another service', 'http://127.0.0.1:25/'],
    ['a user name', 'http://me@127.0.0.1/'],
    ['nonsense', 'http://[::'],
  ])('to %s is refused', async (_, location) => {
    const server = await redirecting(() => location)
    expect(await problem(server.url('/'))).toEqual({ kind: 'refused-address' })
  })

  it('to this machine is refused where that is not allowed', async () => {
    const inner = await serve((_, response) => response.writeHead(200, html).end(page))
    const outer = await redirecting(() => `http://localhost:${inner.port}/`)
    // The first server is reached through a proxy, as a public one would be.
    const proxied = await problem('http://ledger.example/', {
      allowLoopback: false,
      findProxy: async () => ({ kind: 'http', host: '127.0.0.1', port: outer.port, authorization: null }),
    })
    expect([proxied, outer.asked.length, inner.asked.length]).toEqual([{ kind: 'refused-address' }, 1, 0])
  })
})

describe('an address that is not allowed', () => {
  it.each([
    'http://127.0.0.1', 'http://127.1', 'http://127.0.1', 'http://0x7f.1', 'http://0x7f000001', 'http://2130706433', 'http://017700000001',
    'http://0177.0.0.1', 'http://127.0.0.1.', 'http://1２7.0.0.1', 'http://①②⑦.0.0.1', 'http://0', 'http://0.0.0.0', 'http://[::1]', 'http://[::]',
    'http://[0:0:0:0:0:0:0:1]', 'http://[::ffff:127.0.0.1]', 'http://[::ffff:7f00:1]', 'http://[::127.0.0.1]', 'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]', 'http://[2001::1]', 'http://localhost', 'http://LOCALHOST', 'http://localhost.', 'http://a.localhost', 'http://a.localhost.',
  ])('%s', async (host) => {
    const server = await serve((_, response) => response.end(page))
    expect([await problem(`${host}:${server.port}/`, { allowLoopback: false }), server.asked.length]).toEqual([{ kind: 'refused-address' }, 0])
  })

  it.each([
    'http://10.1.2.3/', 'http://172.16.0.1/', 'http://172.31.255.255/', 'http://192.168.1.1/', 'http://169.254.169.254/', 'http://100.64.0.1/',
    'http://192.0.2.1/', 'http://198.18.0.1/', 'http://203.0.113.9/', 'http://224.0.0.1/', 'http://240.0.0.1/', 'http://255.255.255.255/',
    'http://[fe80::1]/', 'http://[fc00::1]/', 'http://[fd12:3456::1]/', 'http://[ff02::1]/', 'http://[2001:db8::1]/', 'http://[::ffff:10.0.0.1]/',
    'http://intranet/', 'http://printer.local/', 'http://wiki.internal/', 'http://nas.home.arpa/', 'http://abc.onion/',
    'ftp://ledger.example/', 'file:///etc/passwd', 'data:text/html,x', 'blob:https://ledger.example/1', 'https://me:secret@ledger.example/',
    'http://ledger.example:22/', 'http://ledger.example:6667/', 'ledger.example', '', '//ledger.example/', `https://ledger.example/${'a'.repeat(9000)}`,
  ])('%s', async (address) => {
    expect(await problem(address)).toEqual({ kind: 'refused-address' })
  })
})

describe('a name', () => {
  const private4 = { address: '10.0.0.1', family: 4 }
  const here = { address: '127.0.0.1', family: 4 }

  it.each([
    ['this machine', [here]],
    ['this machine in IPv6', [{ address: '::1', family: 6 }]],
    ['this machine in another dress', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['its own network', [private4, { address: 'fd00::1', family: 6 }]],
  ])('that means %s is refused and nothing is connected', async (_, addresses) => {
    const server = await serve((_request, response) => response.end(page))
    const refused = await problem(`http://ledger.example:${server.port}/`, { allowLoopback: false, resolve: async () => addresses })
    expect([refused, server.asked.length]).toEqual([{ kind: 'refused-address' }, 0])
  })

  it('is connected at an address that is allowed, whatever others it has', async () => {
    const server = await serve((_, response) => response.writeHead(200, html).end(page))
    expect(await text(`http://ledger.example:${server.port}/`, { resolve: async () => [private4, here] })).toBe(page)
  })

  it('is asked for once, and that answer is what is checked and connected to', async () => {
    const server = await serve((_, response) => response.writeHead(200, html).end(page))
    const answers = [here, private4, private4]
    let asked = 0
    const resolve = async () => [answers[asked++] ?? private4]
    expect(await text(`http://ledger.example:${server.port}/`, { resolve })).toBe(page)
    expect(asked).toBe(1)
    const again = await problem(`http://ledger.example:${server.port}/`, { resolve })
    expect([again, asked, server.asked.length]).toEqual([{ kind: 'refused-address' }, 2, 1])
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('that nobody knows (%s) means that there is no network', async (code) => {
    const resolve = () => Promise.reject(Object.assign(new Error(code), { code }))
    expect(await problem('http://ledger.example/', { resolve })).toEqual({ kind: 'no-network' })
  })
})

describe('a server', () => {
  it('that is not there is a problem', async () => {
    const server = await serve(() => {})
    server.close()
    expect(await problem(server.url('/'))).toEqual({ kind: 'unreachable' })
  })

  it('that never answers is too slow', async () => {
    const server = await serve(() => {})
    expect(await problem(server.url('/'), { seconds: 0.3 })).toEqual({ kind: 'too-slow', seconds: 0.3 })
  })

  it('that sends a byte now and then is too slow', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, html)
      const drip = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(drip))
    })
    expect(await problem(server.url('/'), { seconds: 0.4 })).toEqual({ kind: 'too-slow', seconds: 0.4 })
  })

  it('is let go when the person no longer wants the page', async () => {
    const stop = new AbortController()
    const server = await serve(() => stop.abort())
    expect(await problem(server.url('/'), { signal: stop.signal })).toEqual({ kind: 'cancelled' })
    expect(await problem(server.url('/'), { signal: stop.signal })).toEqual({ kind: 'cancelled' })
    expect(server.asked).toHaveLength(1)
  })

  it('that speaks no HTTP is a problem', async () => {
    const server = createNetServer((socket) => socket.on('error', () => socket.destroy()).end('SSH-2.0-x\r\n')).listen(0, '127.0.0.1')
    opened.push(server)
    await once(server, 'listening')
    expect(await problem(`http://127.0.0.1:${portOf(server)}/`)).toEqual({ kind: 'unreachable' })
  })

  it('that cannot prove who it is is refused', async () => {
    const pem = readFileSync(new URL('../../fixtures/fetch/self-signed.pem', import.meta.url))
    const server = createTlsServer({ key: pem, cert: pem }, (_, response) => response.end(page)).listen(0, '127.0.0.1')
    opened.push(server)
    await once(server, 'listening')
    const address = `https://ledger.example:${portOf(server)}/`
    expect(await problem(address, { resolve: async () => [{ address: '127.0.0.1', family: 4 }] })).toEqual({ kind: 'certificate' })
  })
})

describe('a proxy', () => {
  const through = (port: number, authorization: string | null = null): Partial<FetchOptions> => ({
    allowLoopback: false,
    resolve: () => Promise.reject(new Error('the proxy looks names up')),
    findProxy: async () => ({ kind: 'http', host: '127.0.0.1', port, authorization }),
  })

  it('is given the whole address of an http page', async () => {
    const proxy = await serve((_, response) => response.writeHead(200, html).end(page))
    expect(await text('http://ledger.example/strait?x=1#top', through(proxy.port, 'Basic bWU6c2VjcmV0'))).toBe(page)
    const [{ url, headers } = { url: '', headers: {} }] = proxy.asked
    expect([url, headers.host, headers['proxy-authorization']]).toEqual(['http://ledger.example/strait?x=1', 'ledger.example', 'Basic bWU6c2VjcmV0'])
  })

  it('is asked for a tunnel to an https page, whose server must prove itself', async () => {
    const pem = readFileSync(new URL('../../fixtures/fetch/self-signed.pem', import.meta.url))
    const server = createTlsServer({ key: pem, cert: pem }, (_, response) => response.end(page)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const targets: string[] = []
    const sockets = new Set<Socket>()
    const proxy = createNetServer((socket) => {
      sockets.add(socket.on('error', () => socket.destroy()))
      socket.once('data', (head: Buffer) => {
        targets.push(head.toString('latin1').split('\r\n')[0] ?? '')
        const onward = connectTo(portOf(server), sockets)
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const refused = await problem('https://ledger.example/strait', through(portOf(proxy)))
    for (const socket of sockets) socket.destroy()
    opened.push(server, proxy)
    expect([refused, targets]).toEqual([{ kind: 'certificate' }, ['CONNECT ledger.example:443 HTTP/1.1']])
  })

  it.each([
    ['wants a sign-in', 407],
    ['forbids it', 403],
  ])('that %s is said so', async (_, status) => {
    const proxy = createNetServer((socket) => {
      socket.on('error', () => socket.destroy()).once('data', () => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`))
    }).listen(0, '127.0.0.1')
    opened.push(proxy)
    await once(proxy, 'listening')
    expect(await problem('https://ledger.example/', through(portOf(proxy)))).toEqual({ kind: 'proxy-refused' })
  })

  it('of a kind that is not spoken is not gone around', async () => {
    expect(await problem('https://ledger.example/', { findProxy: async () => ({ kind: 'unsupported' }) })).toEqual({ kind: 'proxy-refused' })
  })

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://10.0.0.1/', 'http://intranet/'])('is never asked for %s', async (address) => {
    const proxy = await serve((_, response) => response.writeHead(200, html).end(page))
    expect([await problem(address, through(proxy.port)), proxy.asked.length]).toEqual([{ kind: 'refused-address' }, 0])
  })
})
