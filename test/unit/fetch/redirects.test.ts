import { describe, expect, it } from 'vitest'
import { fetch, html, page, problem, serve } from './support/fetching.ts'

/** A server that sends on from each path that `to` has a target for. */
const redirecting = (to: (path: string) => string | null, status = 302) =>
  serve((request, response) => {
    const location = to(request.url ?? '')
    if (location === null) response.writeHead(200, html).end(page)
    else response.writeHead(status, { location }).end()
  })

describe('a redirect', () => {
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
