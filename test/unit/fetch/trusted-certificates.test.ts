import * as tls from 'node:tls'
import { expect, it } from 'vitest'
import { trustedCertificates } from '../../../src/fetch/trusted-certificates.ts'

it('is what Node brings along and what the system adds, where Node can tell', () => {
  const certificates = trustedCertificates()
  if ('getCACertificates' in tls)
    expect(tls.rootCertificates.every((certificate) => certificates?.includes(certificate) === true)).toBe(true)
  else expect(certificates).toBeUndefined()
})
