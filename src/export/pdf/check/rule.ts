import type { PdfReading } from './reading/read-pdf.ts'

/** Where a rule is broken, and how. */
export interface Broken {
  readonly where: string
  readonly detail: string
}

export interface Rule {
  /** Of ISO 14289-1 (PDF/UA-1), ISO 19005-2 (PDF/A-2) or what they refer to. */
  readonly clause: string
  readonly broken: (pdf: PdfReading) => Iterable<Broken>
}
