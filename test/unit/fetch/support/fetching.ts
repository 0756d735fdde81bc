import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Server } from 'node:net'
import { afterEach } from 'vitest'
import { type FetchOptions, fetchPage } from '#fetch'
import { type LocalServer, localServer, portOf } from '#test/local-server'

const opened: { readonly close: () => unknown }[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})

export const html = { 'content-type': 'text/html' }
export const page = '<!doctype html><p>The strait is closed.</p>'

/** A server for this test alone. */
export async function serve(answer: RequestListener): Promise<LocalServer> {
  const server = await localServer(answer)
  opened.push(server)
  return server
}

/** Listens on loopback until the test ends; answers the port. */
export async function listening(server: Server): Promise<number> {
  opened.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return portOf(server)
}

/** A server whose certificate, for `ledger.example`, nobody vouches for. */
export function unprovenServer(): Server {
  const pem = readFileSync(new URL('../../../fixtures/fetch/self-signed.pem', import.meta.url))
  return createTlsServer({ key: pem, cert: pem }, (_, response) => response.end(page))
}

/** Fetches as a test may: from loopback, without a proxy, and not for long. */
export function fetch(address: string, options: Partial<FetchOptions> = {}): ReturnType<typeof fetchPage> {
  return fetchPage(address, {
    signal: new AbortController().signal,
    findProxy: async () => ({ kind: 'direct' }),
    allowLoopback: true,
    seconds: 5,
    ...options,
  })
}

/** What went wrong, or “fetched”. */
export async function problem(address: string, options: Partial<FetchOptions> = {}) {
  const fetched = await fetch(address, options)
  return fetched.ok ? 'fetched' : fetched.problem
}

/** The page as text, or what went wrong. */
export async function text(address: string, options: Partial<FetchOptions> = {}) {
  const fetched = await fetch(address, options)
  return fetched.ok ? new TextDecoder().decode(fetched.bytes) : fetched.problem
}
