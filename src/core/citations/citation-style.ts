import type { CiteItem } from '#core/brief'

/** A CSL style and a locale as XML text, and the BCP 47 tag of that locale. Reading them is the caller's job. */
export interface CitationStyle {
  readonly style: string
  readonly locale: string
  readonly language: string
}

/** One citation and the number of the note it stands in. */
export interface NotedCitation {
  readonly note: number
  readonly items: readonly CiteItem[]
}
