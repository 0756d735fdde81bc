import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { html, listening, problem, serve, unprovenServer } from './support/fetching.ts'

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
    const port = await listening(createServer((socket) => socket.on('error', () => socket.destroy()).end('SSH-2.0-x\r\n')))
    expect(await problem(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'unreachable' })
  })

  it('that cannot prove who it is is refused', async () => {
    const address = `https://ledger.example:${await listening(unprovenServer())}/`
    expect(await problem(address, { resolve: async () => [{ address: '127.0.0.1', family: 4 }] })).toEqual({ kind: 'certificate' })
  })
})
