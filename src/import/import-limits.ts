const megabyte = 1_000_000

/** Bytes a file of each format may have. Text of a whole book has about one million. */
export const importLimits = {
  text: 60 * megabyte,
  /** Lower, because the CommonMark parser takes about two seconds a megabyte. */
  markdown: 5 * megabyte,
  /** Mostly pictures, which are not unpacked. */
  pdf: 60 * megabyte,
  odt: 60 * megabyte,
  rtf: 50 * megabyte,
  epub: 60 * megabyte,
  /** Most of a mail is its attachments, each of which keeps the limit of its own format. */
  eml: 60 * megabyte,
  msg: 60 * megabyte,
  mhtml: 60 * megabyte,
  html: 60 * megabyte,
  /** Deliveries of clippings hold hundreds of articles. */
  docx: 60 * megabyte,
  xml: 60 * megabyte,
  /** References: ten megabytes are twenty thousand. */
  ris: 10 * megabyte,
  csl: 10 * megabyte,
  /** Lower, because its parser takes about three seconds a megabyte. */
  bibtex: 3 * megabyte,
} as const

/** Formats that have a reader. */
export type Format = keyof typeof importLimits
