import { isIP } from 'node:net'
import { parseUrl } from '#node/parse-url'
import { badPorts } from './bad-ports.ts'
import { isLoopback, isPublicAddress } from './public-address.ts'

/**
 * An address from which a page may be fetched, as far as it can be told before its name is looked up; `null` for any other. Every spelling of a number
 * (127.1, 0x7f.1, 2130706433) has been made the usual one by the URL parser (WHATWG URL, 3.5), so that one check sees them all.
 */
export function pageAddress(
  text: string,
  { allowLoopback, base }: { readonly allowLoopback: boolean; readonly base?: string },
): URL | null {
  const url = text.length > longestAddress ? null : parseUrl(text, base)
  if (url === null) return null
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '' || badPorts.has(Number(url.port || 80))) return null
  // A fragment is never sent.
  url.hash = ''
  return isAllowedHost(hostOf(url), allowLoopback) ? url : null
}

/** Browsers and servers agree on about eight thousand characters. */
const longestAddress = 8000

/** The host as a resolver takes it: IPv6 without brackets, a name without the full stop of the root. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

/** Says whether an IP address may be connected to. */
export function isAllowedAddress(address: string, allowLoopback: boolean): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopback(address))
}

function isAllowedHost(host: string, allowLoopback: boolean): boolean {
  if (isIP(host) !== 0) return isAllowedAddress(host, allowLoopback)
  if (/(?:^|\.)localhost$/.test(host)) return allowLoopback
  // Names without a dot and these domains belong to local networks (RFC 6761, 6762, 8375, ICANN’s .internal), .onion to Tor (RFC 7686). A proxy might know them.
  return host.includes('.') && !/\.(?:local|internal|home\.arpa|onion)$/.test(host)
}

/** Says whether what somebody typed or dropped is meant as the address of a page, and no file. */
export function isWebAddress(text: string): boolean {
  return /^\s*https?:\/\//i.test(text)
}

/** Whether pages of this very machine may be fetched: for tests, which set this variable. Nothing else sets it, and no setting of the app does. */
export function mayReachLoopback(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['ATTACHE_ALLOW_LOOPBACK'] === '1'
}
