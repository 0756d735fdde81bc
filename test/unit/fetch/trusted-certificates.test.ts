import * as tls from 'node:tls'
import { expect, it } from 'vitest'
import { trustedCertificates } from '../../../src/fetch/trusted-certificates.ts'

it('is what Node brings along and what the system adds, and nothing where Node cannot tell', () => {
  const certificates = new Set(trustedCertificates() ?? tls.rootCertificates)
  expect([tls.rootCertificates.every((certificate) => certificates.has(certificate)), trustedCertificates() !== undefined]).toEqual([
    true,
    'getCACertificates' in tls,
  ])
})
