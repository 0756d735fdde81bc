const megabyte = 1_000_000

/** Bytes a file of each format may have. Text of a whole book has about one million. */
export const importLimits = {
  text: 60 * megabyte,
  /** Lower, because the CommonMark parser takes about two seconds a megabyte. */
  markdown: 5 * megabyte,
  html: 60 * megabyte,
  /** Deliveries of clippings hold hundreds of articles. */
  docx: 60 * megabyte,
  xml: 60 * megabyte,
} as const

/** Formats that have a reader. */
export type Format = keyof typeof importLimits
