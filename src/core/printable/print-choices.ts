/** What of a brief is printed. */
export interface PrintChoices {
  /** The table of contents. */
  readonly contents: boolean
  /** The footnotes; without them their references go too. */
  readonly notes: boolean
  /** The source list at the end. */
  readonly sources: boolean
  /** The claims of a section as one compact table at its start. */
  readonly claimsTable: boolean
  /** Comments as comments of the document. */
  readonly comments: boolean
  /** The TLP marking. */
  readonly marking: boolean
}

/** What is printed when nobody chose: all of it but the comments, which are for the desk. */
export const everyChoice: PrintChoices = { contents: true, notes: true, sources: true, claimsTable: true, comments: false, marking: true }
