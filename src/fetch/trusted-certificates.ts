import * as tls from 'node:tls'

/**
 * The authorities that this machine trusts beside those Node brings along: an office that looks into its own traffic puts its authority there. `undefined`, which means
 * Node’s alone and those in NODE_EXTRA_CA_CERTS, where Node cannot tell (before 22.15, so in Electron 33).
 */
export function trustedCertificates(): string[] | undefined {
  const list: unknown = Reflect.get(tls, 'getCACertificates')
  if (typeof list !== 'function') return undefined
  const certificates: readonly unknown[] = ['default', 'system'].flatMap((kind): unknown => Reflect.apply(list, tls, [kind]))
  return certificates.filter((certificate) => typeof certificate === 'string')
}
