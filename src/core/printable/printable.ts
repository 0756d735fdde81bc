import type { Marking, SectionKind, Stance } from '#core/brief'
import type { StyledText } from '#core/citations'

export type PrintRun =
  | StyledText
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'noteReference'; readonly id: string; readonly number: number }

/** What is known, and what it is called where it does not speak for itself: “Status”, “disputed”. Both in the brief's language. */
export interface Fact {
  readonly label: string | null
  readonly value: string
}

export type PrintBlock =
  | { readonly kind: 'paragraph'; readonly id: string; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'list'; readonly id: string; readonly ordered: boolean; readonly items: readonly (readonly PrintBlock[])[] }
  /** Words set apart, without quotation marks (Chicago 17th ed., 13.9). `label` says that they contradict the claim above them. */
  | {
      readonly kind: 'quotation'
      readonly id: string
      readonly stance: Stance
      readonly label: string | null
      readonly runs: readonly PrintRun[]
    }
  | {
      readonly kind: 'entry'
      readonly id: string
      readonly entry: 'actor' | 'claim' | 'question'
      readonly title: readonly PrintRun[]
      readonly facts: readonly Fact[]
      readonly blocks: readonly PrintBlock[]
    }

export interface PrintSection {
  readonly id: string
  readonly kind: SectionKind
  readonly title: string
  readonly blocks: readonly PrintBlock[]
}

/** A footnote with its number, which runs 1..n in reading order. */
export interface PrintNote {
  readonly id: string
  readonly number: number
  readonly paragraphs: readonly (readonly StyledText[])[]
}

/** A brief with everything resolved: numbers given, citations written out, quotation marks drawn. It knows nothing of editors, databases or file formats; every writer reads this one value, so they cannot disagree. */
export interface Printable {
  readonly language: string
  readonly title: string
  readonly marking: Marking | null
  /** What stands around the title; `null` is not given. */
  readonly from: Fact | null
  readonly to: Fact | null
  readonly date: Fact | null
  readonly reference: Fact | null
  readonly summary: readonly PrintBlock[]
  /** Those that have something in them. */
  readonly sections: readonly PrintSection[]
  readonly notes: readonly PrintNote[]
  /** Words that writers print around the text, in the brief's language. `pageOf` is split at its two numbers: “Page ”, “ of ”, “”. */
  readonly words: { readonly pageOf: readonly [string, string, string]; readonly contents: string; readonly summary: string }
}
