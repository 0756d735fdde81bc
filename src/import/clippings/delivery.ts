import type { Metadata, Paragraph, Receipt } from '#core/article'

/** One article of a delivery as its publisher’s reader found it. `paragraphs` has the title first. */
export interface Clipping {
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  /** Words the archive says the article has. */
  readonly wordsStated: number | null
  readonly dropped: Receipt['dropped']
  readonly suggestions: Receipt['suggestions']
}

/** A file of many articles, as an archive sends it. */
export interface Delivery {
  readonly reader: Receipt['reader']
  readonly encoding: string
  /** Nothing in the file says how its letters are stored. */
  readonly guessed: boolean
  /** Articles the file says it holds; `null` where it says nothing. */
  readonly announced: number | null
  readonly gaps: Receipt['gaps']
  readonly traces: Receipt['traces']
  /** What the archive counts when it states an article’s length. */
  readonly counts: 'body' | 'everything'
  readonly clippings: readonly Clipping[]
}
