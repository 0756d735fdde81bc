import type { IncomingMessage } from 'node:http'
import type { FetchProblem } from '#ipc/worker-api'
import { fetchProblem } from './fetch-problem.ts'
import { guardedLookup, type Resolve, resolveBySystem } from './guarded-lookup.ts'
import { extensionOf, mediaTypeOf } from './media-type.ts'
import { isAllowedAddress, pageAddress } from './page-address.ts'
import { pageName } from './page-name.ts'
import type { FindProxy } from './proxy.ts'
import { readBody } from './read-body.ts'
import { sendRequest } from './send-request.ts'

/** A page as its server sent it. */
export type PageFetched =
  | {
      readonly ok: true
      /** Unpacked, and otherwise as they came. */
      readonly bytes: Uint8Array
      /** For a file of it. */
      readonly name: string
      /** Where it was in the end, after redirects. */
      readonly address: string
      readonly mediaType: string
      /** The encoding that the server named; `null` where it named none. */
      readonly charset: string | null
    }
  | { readonly ok: false; readonly problem: FetchProblem }

export interface FetchOptions {
  /** Aborted by whoever asked, it ends in `cancelled`. */
  readonly signal: AbortSignal
  readonly findProxy: FindProxy
  /** Pages of this very machine, for tests. */
  readonly allowLoopback: boolean
  readonly resolve?: Resolve
  readonly seconds?: number
  /** Bytes, unpacked. */
  readonly limit?: number
}

const mostSeconds = 15
const mostBytes = 10_000_000
const mostRedirects = 5

/**
 * Fetches one page that somebody asked for, and nothing that it mentions: over http or https from the public internet, without cookies, scripts or a word on
 * who asks. Each redirect is checked like the address itself. At most fifteen seconds, ten million bytes and five redirects.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<PageFetched> {
  const { seconds = mostSeconds, limit = mostBytes } = options
  const deadline = AbortSignal.timeout(seconds * 1000)
  const signal = AbortSignal.any([options.signal, deadline])
  try {
    return await follow(address.trim(), { ...options, signal, limit })
  } catch (error) {
    if (options.signal.aborted) return failed({ kind: 'cancelled' })
    return failed(deadline.aborted ? { kind: 'too-slow', seconds } : fetchProblem(error, limit))
  }
}

type Within = FetchOptions & { readonly limit: number }

async function follow(address: string, options: Within): Promise<PageFetched> {
  let url = pageAddress(address, options)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (url === null) return failed({ kind: 'refused-address' })
    // oxlint-disable-next-line no-await-in-loop -- one address leads to the next
    const response = await ask(url, options)
    try {
      const target = redirectOf(response)
      // oxlint-disable-next-line no-await-in-loop -- the last of the loop
      if (target === null) return await readPage(url, response, options.limit)
      url = pageAddress(target, { allowLoopback: options.allowLoopback, base: url.href })
    } finally {
      response.destroy()
    }
  }
  return failed({ kind: 'too-many-redirects' })
}

async function ask(url: URL, { allowLoopback, signal, findProxy, resolve }: Within): Promise<IncomingMessage> {
  const isAllowed = (address: string): boolean => isAllowedAddress(address, allowLoopback)
  const proxy = await findProxy(url)
  signal.throwIfAborted()
  return sendRequest(url, { lookup: guardedLookup(resolve ?? resolveBySystem, isAllowed), isAllowed, proxy, signal })
}

function redirectOf({ statusCode, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0) ? (headers.location ?? null) : null
}

async function readPage(url: URL, response: IncomingMessage, limit: number): Promise<PageFetched> {
  const problem = problemOfStatus(response.statusCode ?? 0)
  if (problem !== null) return failed(problem)
  const { name: mediaType, charset } = mediaTypeOf(response.headers['content-type'])
  const extension = extensionOf(mediaType, url.pathname)
  if (extension === null) return failed({ kind: 'not-a-page', mediaType })
  if (Number(response.headers['content-length'] ?? 0) > limit) return failed({ kind: 'page-too-large', limit })
  const bytes = await readBody(response, limit)
  return { ok: true, bytes, name: pageName(url, extension), address: url.href, mediaType, charset }
}

function problemOfStatus(status: number): FetchProblem | null {
  if (status === 407) return { kind: 'proxy-refused' }
  if (status === 401 || status === 402 || status === 403) return { kind: 'paywall-or-login' }
  return status >= 200 && status < 300 ? null : { kind: 'error-page', status }
}

function failed(problem: FetchProblem): PageFetched {
  return { ok: false, problem }
}
