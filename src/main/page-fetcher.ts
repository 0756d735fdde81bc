import { fetchPage, type FindProxy, mayReachLoopback, type PageFetched, proxyFromEnvironment } from '#fetch'

/** Gets a page that the user asked for; `cancel` stops it at once. */
export type FetchPage = (address: string, cancel: AbortSignal) => Promise<PageFetched>

/** The only thing in the app that opens a connection. The proxy is the one in the environment, else the system’s, which is looked for when the first page is asked for. */
export function pageFetcher(environment: Readonly<Record<string, string | undefined>>, systemProxy: () => FindProxy): FetchPage {
  let findSystemProxy: FindProxy | null = null
  const findProxy: FindProxy = async (url) => {
    const named = proxyFromEnvironment(url, environment)
    if (named.kind !== 'direct') return named
    findSystemProxy ??= systemProxy()
    return findSystemProxy(url)
  }
  const allowLoopback = mayReachLoopback(environment)
  return (address, cancel) => fetchPage(address, { signal: cancel, findProxy, allowLoopback })
}
