import { connect, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { FetchOptions } from '#fetch'
import { html, listening, page, problem, serve, text, unprovenServer } from './support/fetching.ts'

const through = (port: number, authorization: string | null = null): Partial<FetchOptions> => ({
  allowLoopback: false,
  resolve: () => Promise.reject(new Error('the proxy looks names up')),
  findProxy: async () => ({ kind: 'http', host: '127.0.0.1', port, authorization }),
})

describe('a proxy', () => {
  it('is given the whole address of an http page', async () => {
    const proxy = await serve((_, response) => response.writeHead(200, html).end(page))
    expect(await text('http://ledger.example/strait?x=1#top', through(proxy.port, 'Basic bWU6c2VjcmV0'))).toBe(page)
    const [{ url, headers } = { url: '', headers: {} }] = proxy.asked
    expect([url, headers.host, headers['proxy-authorization']]).toEqual([
      'http://ledger.example/strait?x=1',
      'ledger.example',
      'Basic bWU6c2VjcmV0',
    ])
  })

  it('is asked for a tunnel to an https page, whose server must prove itself', async () => {
    const port = await listening(unprovenServer())
    const targets: string[] = []
    const sockets = new Set<Socket>()
    const known = (socket: Socket): Socket => {
      sockets.add(socket.on('error', () => socket.destroy()))
      return socket
    }
    const proxy = createServer((socket) => {
      known(socket).once('data', (head: Buffer) => {
        targets.push(head.toString('latin1').split('\r\n')[0] ?? '')
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(known(connect(port, '127.0.0.1'))).pipe(socket)
      })
    })
    const refused = await problem('https://ledger.example/strait', through(await listening(proxy)))
    for (const socket of sockets) socket.destroy()
    expect([refused, targets]).toEqual([{ kind: 'certificate' }, ['CONNECT ledger.example:443 HTTP/1.1']])
  })

  it.each([
    ['wants a sign-in', 407],
    ['forbids it', 403],
  ])('that %s is said so', async (_, status) => {
    const proxy = createServer((socket) => {
      socket.on('error', () => socket.destroy()).once('data', () => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`))
    })
    expect(await problem('https://ledger.example/', through(await listening(proxy)))).toEqual({ kind: 'proxy-refused' })
  })

  it('of a kind that is not spoken is not gone around', async () => {
    expect(await problem('https://ledger.example/', { findProxy: async () => ({ kind: 'unsupported' }) })).toEqual({
      kind: 'proxy-refused',
    })
  })

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://10.0.0.1/', 'http://intranet/'])('is never asked for %s', async (address) => {
    const proxy = await serve((_, response) => response.writeHead(200, html).end(page))
    expect([await problem(address, through(proxy.port)), proxy.asked.length]).toEqual([{ kind: 'refused-address' }, 0])
  })
})
