/** The way out of a network. `authorization` is the value of a `Proxy-Authorization` header. */
export type Proxy =
  | { readonly kind: 'direct' }
  | { readonly kind: 'http'; readonly host: string; readonly port: number; readonly authorization: string | null }
  /** SOCKS, or a proxy that itself wants TLS. To go around it would show the request to a network that was not to see it. */
  | { readonly kind: 'unsupported' }

/** Finds the way to an address: each redirect may have another. */
export type FindProxy = (url: URL) => Promise<Proxy>

/** The network lets requests out only through a proxy, and that does not take ours. */
export class ProxyRefused extends Error {
  override readonly name = 'ProxyRefused'
}
