import { parseUrl } from '#node/parse-url'
import type { Proxy } from './proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, in capitals or not, as curl reads them. */
export function proxyFromEnvironment(url: URL, environment: Environment): Proxy {
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const named = valueOf(environment, scheme) ?? valueOf(environment, 'all_proxy')
  if (named === null || isExempt(url, valueOf(environment, 'no_proxy') ?? '')) return { kind: 'direct' }
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`
  const proxy = parseUrl(text)
  if (proxy?.protocol !== 'http:') return { kind: 'unsupported' }
  const { username, password } = proxy
  const user = username === '' ? null : Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
  return {
    kind: 'http',
    host: proxy.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(proxy.port || 80),
    authorization: user === null ? null : `Basic ${user}`,
  }
}

function valueOf(environment: Environment, name: string): string | null {
  const value = (environment[name] ?? environment[name.toUpperCase()] ?? '').trim()
  return value === '' ? null : value
}

/** `*`, or names that are the host or a domain it lies in, with or without a leading dot and a port. */
function isExempt(url: URL, exempt: string): boolean {
  return exempt
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? []
      if (entry === '*') return true
      return (port === undefined || port === portOf(url)) && (url.hostname === name || url.hostname.endsWith(`.${name}`))
    })
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

/** A percent sign that begins no escape is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
