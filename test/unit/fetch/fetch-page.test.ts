import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetch, html, page, problem, serve, text } from './support/fetching.ts'

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
