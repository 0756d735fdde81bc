import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'

export interface LocalServer {
  readonly port: number
  readonly url: (path: string) => string
  /** Everything asked so far: method, path and headers. */
  readonly asked: readonly Pick<IncomingMessage, 'method' | 'url' | 'headers'>[]
  readonly close: () => void
}

/** A server on this machine’s loopback. */
export async function localServer(answer: RequestListener): Promise<LocalServer> {
  const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const server = createServer((request, response) => {
    const { method, url, headers } = request
    asked.push({ method, url, headers })
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
