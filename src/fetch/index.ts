export { type FetchOptions, fetchPage, type PageFetched } from './fetch-page.ts'
export { isWebAddress, mayReachLoopback } from './page-address.ts'
export { type FindProxy, type Proxy } from './proxy.ts'
export { proxyFromEnvironment } from './proxy-from-environment.ts'
