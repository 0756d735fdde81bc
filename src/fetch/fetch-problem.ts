import type { FetchProblem } from '#ipc/worker-api'
import { RefusedAddress } from './guarded-lookup.ts'
import { ProxyRefused } from './proxy.ts'
import { PageTooLarge } from './read-body.ts'

/** What an error on the way to a page means for the person who asked for it. Any error is trouble outside: a socket may fail in a hundred ways. */
export function fetchProblem(error: unknown, limit: number): FetchProblem {
  if (error instanceof RefusedAddress) return { kind: 'refused-address' }
  if (error instanceof ProxyRefused) return { kind: 'proxy-refused' }
  if (error instanceof PageTooLarge) return { kind: 'page-too-large', limit }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (offline.test(code)) return { kind: 'no-network' }
  return { kind: certificate.test(code) ? 'certificate' : 'unreachable' }
}

const offline = /^(?:ENOTFOUND|EAI_|ENODATA|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)/
/** OpenSSL’s verification errors (X509_V_ERR_…) as Node names them, and its own check of the name. */
const certificate = /^(?:CERT_|CRL_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH)/
