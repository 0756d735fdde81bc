import { session } from 'electron'
import type { FindProxy, Proxy } from '#fetch'
import { lockSession } from './lock-session.ts'

/**
 * Finds the proxy that the system’s settings name. The session for it lives in memory, and requests nothing: it only knows the settings, which the app itself is told not to use.
 * A set-up script that lies on a server is not fetched, for no name resolves here (`offline-switches.ts`); HTTPS_PROXY serves such a network.
 */
export function systemProxy(): FindProxy {
  const settings = session.fromPartition('proxy-settings')
  lockSession(settings, { developerTools: false })
  const ready = settings.setProxy({ mode: 'system' })
  return async (url) => {
    await ready
    return proxyNamed(await settings.resolveProxy(url.href))
  }
}

/** Reads the first way of a list such as `PROXY proxy.example:3128; DIRECT`. */
function proxyNamed(list: string): Proxy {
  const [, kind = 'DIRECT', host = '', port] = /^\s*(\w+)(?:\s+\[?([^\s;\]]+?)\]?(?::(\d+))?)?\s*(?:;|$)/.exec(list) ?? []
  if (kind.toUpperCase() === 'DIRECT') return { kind: 'direct' }
  return kind.toUpperCase() === 'PROXY' && host !== ''
    ? { kind: 'http', host, port: Number(port ?? 80), authorization: null }
    : { kind: 'unsupported' }
}
