/** What a file claims to be: PDF/UA-1 (ISO 14289-1) and, in the same file, PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3), which may have other files in it. */
export const pdfStandards = ['ua1+a2a', 'ua1+a3a'] as const
export type PdfStandard = (typeof pdfStandards)[number]
