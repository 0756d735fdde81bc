import { propertyOf } from '../reading/metadata.ts'
import type { Rule } from '../rule.ts'

/** The file says which standards it keeps: PDF/UA-1, and PDF/A-2a or A-3a (Matterhorn 06-002). */
export const claims: Rule = {
  clause: 'ISO 14289-1, 5; ISO 19005-2, 6.6.4',
  *broken({ metadata }) {
    const universal = propertyOf(metadata, 'http://www.aiim.org/pdfua/ns/id/', 'part')
    const part = propertyOf(metadata, 'http://www.aiim.org/pdfa/ns/id/', 'part')
    const level = propertyOf(metadata, 'http://www.aiim.org/pdfa/ns/id/', 'conformance')
    if (universal?.value !== '1' || universal.prefix !== 'pdfuaid') yield { where: 'metadata', detail: 'no claim of PDF/UA-1' }
    if (!['2', '3'].includes(part?.value ?? '') || level?.value !== 'A' || part?.prefix !== 'pdfaid')
      yield { where: 'metadata', detail: 'no claim of PDF/A-2a or A-3a' }
  },
}
