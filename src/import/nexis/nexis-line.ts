/** A paragraph of a Nexis article, whatever file it stands in. */
export interface NexisLine {
  /** Line breaks within the paragraph are line feeds. */
  readonly text: string
  /** How many UTF-16 units at its beginning are set off, in bold or, where there is no bold, in capitals: as labels are and running text is not. */
  readonly setOff: number
  /** Says that this is an article’s headline, by its style or outline level. */
  readonly isHeadline: boolean
  /** The name of the bookmark it holds: Nexis names the places of its own labels. */
  readonly bookmark: string | null
}
