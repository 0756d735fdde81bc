const megabyte = 1_000_000

/** Bytes a file of each format may have. Text of a whole book has about one million. */
export const importLimits = {
  text: 50 * megabyte,
  /** Lower, because the CommonMark parser takes about two seconds a megabyte. */
  markdown: 5 * megabyte,
  html: 50 * megabyte,
  /** References: ten megabytes are twenty thousand. */
  ris: 10 * megabyte,
  csl: 10 * megabyte,
  /** Lower, because its parser takes about three seconds a megabyte. */
  bibtex: 3 * megabyte,
} as const

/** Formats that have a reader. */
export type Format = keyof typeof importLimits
