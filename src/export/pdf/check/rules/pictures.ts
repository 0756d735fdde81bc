import type { PDFDict } from 'pdf-lib'
import { flagAt, keysOf, nameAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** Pictures and forms are what they show: no PostScript, no other picture for print, nothing that lies elsewhere, nothing smoothed by the reader. */
export const pictures: Rule = {
  clause: 'ISO 19005-2, 6.2.8, 6.2.9',
  *broken({ pages }) {
    for (const { number, content } of pages)
      for (const detail of [...content.externals].flatMap(oddities)) yield { where: `page ${number}`, detail }
  },
}

function oddities(external: PDFDict): readonly string[] {
  const kind = nameAt(external, 'Subtype') ?? ''
  return [
    ...(kind === 'PS' || nameAt(external, 'Subtype2') === 'PS' ? ['PostScript'] : []),
    ...keysOf(external)
      .filter((key) => ['OPI', 'Alternates', 'Ref', 'PS'].includes(key))
      .map((key) => `a ${kind} with ${key}`),
    ...(flagAt(external, 'Interpolate') === true ? ['a picture with Interpolate'] : []),
  ]
}
