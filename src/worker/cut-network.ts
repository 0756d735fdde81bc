import { createRequire, syncBuiltinESMExports } from 'node:module'

/** Modules of which nothing is left: each opens a connection, asks a name server, or starts something that is not cut off. */
const refusedWhole = [
  'node:http',
  'node:https',
  'node:http2',
  'node:tls',
  'node:dgram',
  'node:dns',
  'node:dns/promises',
  'node:child_process',
  'node:cluster',
  'node:inspector',
  'node:worker_threads',
] as const

const refusedGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'] as const

/**
 * Takes the network away from this process, for good: it reads strangers' files and has no business there. Must run before any other module is loaded.
 * A Node process has no sandbox, so this is a fence against bugs and scripts, proven by a canary test, and not a wall against native code.
 */
export function cutNetwork(): void {
  const require = createRequire(import.meta.url)
  for (const name of refusedWhole) refuseFunctions(require(name))
  refuseNet(require('node:net'))
  if (process.versions['electron'] !== undefined) refuseElectron(require('electron'))
  for (const name of refusedGlobals) Reflect.defineProperty(globalThis, name, { value: refuse, configurable: false, writable: false })
  // Node's own doors to the same functions.
  Reflect.set(process, 'binding', refuse)
  Reflect.set(process, '_linkedBinding', refuse)
  syncBuiltinESMExports()
}

/** A function and not an arrow: some of what it replaces is called with `new`. */
function refuse(): never {
  throw new Error('this process has no network')
}

function refuseFunctions(module: unknown): void {
  if (!isObject(module)) return
  for (const name of Object.keys(module)) if (typeof Reflect.get(module, name) === 'function') Reflect.set(module, name, refuse)
  if ('promises' in module && module.promises !== module) refuseFunctions(module.promises)
}

/** Standard output may be a socket, so `net.Socket` stays; what it must not do is connect. */
function refuseNet(net: unknown): void {
  if (!isObject(net)) return
  for (const name of ['connect', 'createConnection', 'createServer', 'Server']) Reflect.set(net, name, refuse)
  const socket: unknown = Reflect.get(net, 'Socket')
  if (typeof socket === 'function' && isObject(socket.prototype)) Reflect.set(socket.prototype, 'connect', refuse)
}

/** A utility process has Chromium's network as well. */
function refuseElectron(electron: unknown): void {
  if (isObject(electron) && 'net' in electron) refuseFunctions(electron.net)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
