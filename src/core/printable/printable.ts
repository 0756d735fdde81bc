import type { ArticleId } from '#core/article'
import type { BriefId, CiteItem, Marking, SectionKind, Stance } from '#core/brief'
import type { StyledText } from '#core/citations'

/**
 * Text as it is read. `language`, a BCP 47 tag, is left out where it is that of what is around it; `isQuoted` marks a source's words within a sentence, without the quotation marks around them.
 * `isSourceLink` is a citation’s link to its source where no address is printed: in a paper full of notes it is not to look like one.
 * `comments` are the ids of those that are about these words: a comment's range goes from the first text that names it to the last.
 */
export type PrintText = StyledText & {
  readonly language?: string
  readonly isQuoted?: true
  readonly isSourceLink?: true
  readonly comments?: readonly string[]
}

export type PrintRun =
  | PrintText
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'noteReference'; readonly id: string; readonly number: number }

/** What is known, and what it is called where it does not speak for itself: “Status”, “disputed”. Both in the brief's language. */
export interface Fact {
  readonly label: string | null
  readonly value: string
}

/** A cell of a table. The places that it spans have no cell of their own. */
export interface PrintCell {
  readonly isHeader: boolean
  readonly columnSpan: number
  readonly rowSpan: number
  readonly blocks: readonly PrintBlock[]
}

export type PrintBlock =
  | { readonly kind: 'paragraph'; readonly id: string; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'list'; readonly id: string; readonly ordered: boolean; readonly items: readonly (readonly PrintBlock[])[] }
  /** Words set apart, without quotation marks (Chicago 17th ed., 13.9). `label` says that they contradict the claim above them. `language` is left out where it is the brief's. */
  | {
      readonly kind: 'quotation'
      readonly id: string
      readonly stance: Stance
      readonly label: string | null
      readonly language?: string
      readonly runs: readonly PrintRun[]
    }
  /** `columnWidths` are thousandths of the table’s width, one a column; left out where columns are as wide as their text needs. */
  | {
      readonly kind: 'table'
      readonly id: string
      readonly rows: readonly (readonly PrintCell[])[]
      readonly columnWidths?: readonly number[]
    }
  /** A line across the page. */
  | { readonly kind: 'rule'; readonly id: string }
  | {
      readonly kind: 'entry'
      readonly id: string
      readonly entry: 'actor' | 'claim' | 'question'
      readonly title: readonly PrintRun[]
      readonly facts: readonly Fact[]
      readonly blocks: readonly PrintBlock[]
    }

/** A claim as its row in the table at the start of its section says it; its entry stands below. `id` is the entry's. */
export interface PrintClaim {
  readonly id: string
  /** Without references to notes. */
  readonly statement: readonly PrintRun[]
  readonly claimant: string | null
  readonly likelihood: string | null
  /** The outlets of its evidence, or what else its sources are called, each once for each stance; those against it last. */
  readonly sources: readonly { readonly name: string; readonly stance: NonNullable<Stance> }[]
}

export interface PrintSection {
  readonly id: string
  readonly kind: SectionKind
  readonly title: string
  /** Empty where no table is printed. */
  readonly claims: readonly PrintClaim[]
  readonly blocks: readonly PrintBlock[]
}

/** A footnote with its number, which runs 1..n in reading order. */
export interface PrintNote {
  readonly id: string
  readonly number: number
  readonly paragraphs: readonly (readonly PrintText[])[]
  /** What it cites, in order. */
  readonly citations: readonly PrintCitation[]
  /** The ids of comments on its text; left out where there are none. */
  readonly comments?: readonly string[]
}

/** One source that a note cites, and where in it. */
export type PrintCitation = Pick<CiteItem, 'article' | 'locator'>

/** An entry of the list of sources. `language` is the source's, left out where it is the brief's or not known. */
export interface PrintSource {
  readonly article: ArticleId
  readonly runs: readonly StyledText[]
  readonly language?: string
}

/** A line of the table of contents. `of` says what `id` is the id of; the list of sources has none of its own. */
export interface ContentsLine {
  readonly of: 'section' | 'block' | 'sources'
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** A thread of comments. `words` are those it was about when it began; where it is not `isPlaced`, no printed text or note names it. `at` of a message is ISO 8601, UTC. */
export interface PrintComment {
  readonly id: string
  readonly words: string
  readonly isPlaced: boolean
  readonly isResolved: boolean
  readonly messages: readonly { readonly author: string; readonly at: string; readonly text: string }[]
}

/** A brief with everything resolved: numbers given, citations written out, quotation marks drawn. It knows nothing of editors, databases or file formats; every writer reads this one value, so they cannot disagree. */
export interface Printable {
  readonly brief: BriefId
  readonly language: string
  readonly title: string
  readonly marking: Marking | null
  /** What stands around the title; `null` is not given. */
  readonly from: Fact | null
  readonly to: Fact | null
  readonly date: Fact | null
  readonly reference: Fact | null
  /** What the file's properties say it is about: nothing that is not printed. */
  readonly keywords: readonly string[]
  /** Empty where none is printed. */
  readonly contents: readonly ContentsLine[]
  readonly summary: readonly PrintBlock[]
  /** Those that have something in them. */
  readonly sections: readonly PrintSection[]
  readonly notes: readonly PrintNote[]
  /** The list of sources as the style has and sorts it; empty where none is printed. */
  readonly sources: readonly PrintSource[]
  readonly comments: readonly PrintComment[]
  /** Words that writers print around the text, in the brief's language. `pageOf` is split at its two numbers: “Page ”, “ of ”, “”. */
  readonly words: {
    readonly pageOf: readonly [string, string, string]
    readonly contents: string
    readonly summary: string
    readonly marking: string
    readonly sources: string
    /** What a reader is told before the number of a note that a link leads to: “Footnote”. */
    readonly note: string
    /** The heads of the table of claims, and what stands before sources that contradict one: “Against: ”. */
    readonly claims: {
      readonly statement: string
      readonly claimant: string
      readonly likelihood: string
      readonly sources: string
      readonly against: string
    }
  }
}
