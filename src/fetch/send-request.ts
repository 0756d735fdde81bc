import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { RefusedAddress } from './guarded-lookup.ts'
import { hostOf } from './page-address.ts'
import { type Proxy, ProxyRefused } from './proxy.ts'
import { trustedCertificates } from './trusted-certificates.ts'

export interface Way {
  readonly lookup: LookupFunction
  readonly isAllowed: (address: string) => boolean
  readonly proxy: Proxy
  readonly signal: AbortSignal
}

/** Asks for one page, on a connection of its own that nothing else uses, and answers when the head of the response is there. Rejects with Node’s errors, `RefusedAddress` or `ProxyRefused`. */
export async function sendRequest(url: URL, way: Way): Promise<IncomingMessage> {
  switch (way.proxy.kind) {
    case 'direct':
      return sendDirectly(url, way)
    case 'http':
      return url.protocol === 'https:' ? sendThroughTunnel(url, way.proxy, way.signal) : sendToProxy(url, way.proxy, way.signal)
    case 'unsupported':
      throw new ProxyRefused()
  }
}

/** No cookies, no referrer, no language: nothing that tells one user from another. */
const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; Attache)',
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'Accept-Language': '*',
  'Accept-Encoding': 'gzip, br, deflate',
}

const shared = { method: 'GET', rejectUnauthorized: true, maxHeaderSize: 65_536 } as const

/** An agent is made for each request: a connection kept from another would skip the lookup. Node gives each address of a name 250 ms, which a distant server may not keep. */
const ownConnection = { keepAlive: false, autoSelectFamilyAttemptTimeout: 2500 } as const

function sendDirectly(url: URL, { lookup, isAllowed, signal }: Way): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const send = isSecure ? requestHttps : requestHttp
  const agent = isSecure ? new HttpsAgent(ownConnection) : new HttpAgent(ownConnection)
  return new Promise((resolve, reject) => {
    const request = send(url, { ...shared, agent, headers, lookup, signal, ca: isSecure ? trustedCertificates() : undefined })
    request.once('response', resolve).once('error', reject)
    request.once('socket', (socket) => refuseOnConnect(socket, isAllowed))
    request.end()
  })
}

/** The lookup has seen to this, and an address in numbers was checked before. Should either ever fail, nothing is sent all the same. */
function refuseOnConnect(socket: Socket, isAllowed: (address: string) => boolean): void {
  socket.once('connect', () => {
    if (!isAllowed(socket.remoteAddress ?? '')) socket.destroy(new RefusedAddress())
  })
}

type HttpProxy = Extract<Proxy, { readonly kind: 'http' }>

function authorizationOf({ authorization }: HttpProxy): Readonly<Record<string, string>> {
  return authorization === null ? {} : { 'Proxy-Authorization': authorization }
}

/** Absolute form (RFC 9112, 3.2.2): the proxy looks the name up. */
function sendToProxy(url: URL, proxy: HttpProxy, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { host, port } = proxy
    requestHttp({
      ...shared,
      agent: false,
      host,
      port,
      path: url.href,
      headers: { ...headers, Host: url.host, ...authorizationOf(proxy) },
      signal,
    })
      .once('response', resolve)
      .once('error', reject)
      .end()
  })
}

/** CONNECT (RFC 9110, 9.3.6), and TLS with the page’s own server inside. */
async function sendThroughTunnel(url: URL, proxy: HttpProxy, signal: AbortSignal): Promise<IncomingMessage> {
  const tunnel = await openTunnel(url, proxy, signal)
  const servername = isIP(hostOf(url)) === 0 ? hostOf(url) : ''
  return new Promise((resolve, reject) => {
    requestHttps(url, {
      ...shared,
      headers: { ...headers, Connection: 'close' },
      signal,
      createConnection: () => tlsWithin(tunnel, servername),
    })
      .once('response', resolve)
      .once('error', reject)
      .end()
  })
}

function tlsWithin(tunnel: Socket, servername: string): Socket {
  return connectTls({ socket: tunnel, servername, rejectUnauthorized: true, ca: trustedCertificates(), ALPNProtocols: ['http/1.1'] })
}

function openTunnel(url: URL, proxy: HttpProxy, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const { host, port } = proxy
    const target = `${url.hostname}:${url.port || '443'}`
    requestHttp({ agent: false, method: 'CONNECT', host, port, path: target, headers: { Host: target, ...authorizationOf(proxy) }, signal })
      .once('connect', (response, socket) => {
        if (response.statusCode === 200) resolve(socket)
        else {
          socket.destroy()
          reject(new ProxyRefused(String(response.statusCode)))
        }
      })
      .once('response', (response) => {
        response.destroy()
        reject(new ProxyRefused(String(response.statusCode)))
      })
      .once('error', reject)
      .end()
  })
}
