import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import { once } from 'node:events'

export interface Canary {
  readonly tcp: number
  readonly udp: number
  /** What reached it, one word a contact. */
  readonly contacts: readonly string[]
  readonly close: () => void
}

/** Listens on this machine for anyone who tries to get out: whatever connects or sends is noted. */
export async function openCanary(): Promise<Canary> {
  const contacts: string[] = []
  const server = createServer((socket) => {
    contacts.push('tcp')
    socket.on('error', () => socket.destroy())
    socket.end()
  }).listen(0, '127.0.0.1')
  const datagrams = createSocket('udp4', () => contacts.push('udp')).bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(datagrams, 'listening')])
  return {
    tcp: portOf(server),
    udp: datagrams.address().port,
    contacts,
    close: () => {
      server.close()
      datagrams.close()
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the canary has no port')
  return address.port
}
