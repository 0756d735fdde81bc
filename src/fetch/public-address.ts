import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Says whether an IP address is one of the public internet (IANA’s special-purpose registries, RFC 6890). Of IPv6 only global unicast is, without what carries
 * an IPv4 address inside (mapped, NAT64, 6to4, Teredo), which could be any.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address)
  return isIPv6(address) && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}

/** Says whether an address is this very machine’s. */
export function isLoopback(address: string): boolean {
  return isIPv4(address) ? loopback.check(address) : isIPv6(address) && loopback.check(address, 'ipv6')
}

const special4 = blockList('ipv4', [
  // “This network”, private networks, carrier-grade NAT, loopback, link-local.
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16',
  // IETF protocols, documentation, 6to4 relays, benchmarks.
  '192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24',
  // Multicast, reserved, broadcast.
  '224.0.0.0/4 240.0.0.0/4',
])
const global6 = blockList('ipv6', ['2000::/3'])
/** IETF protocols with Teredo, documentation, 6to4. */
const special6 = blockList('ipv6', ['2001::/23 2001:db8::/32 2002::/16 3fff::/20'])
const loopback = blockList('ipv4', ['127.0.0.0/8'])
loopback.addAddress('::1', 'ipv6')

function blockList(family: 'ipv4' | 'ipv6', lines: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of lines.join(' ').split(' ')) {
    const [net = '', prefix] = range.split('/')
    list.addSubnet(net, Number(prefix), family)
  }
  return list
}
