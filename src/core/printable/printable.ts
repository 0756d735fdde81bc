import type { Marking, SectionKind, Stance } from '#core/brief'

/** Text as it will be read. `link` is an absolute address or `null`. */
export type PrintRun =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly underline: boolean
      readonly superscript: boolean
      readonly smallCaps: boolean
      readonly link: string | null
    }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'noteReference'; readonly number: number }

/** A label and what stands behind it, both in the brief's language: “Role”, “Chair of the Maritime Council”. */
export interface Fact {
  readonly label: string
  readonly value: string
}

export type PrintBlock =
  | { readonly kind: 'paragraph'; readonly id: string; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2; readonly runs: readonly PrintRun[] }
  | { readonly kind: 'list'; readonly id: string; readonly ordered: boolean; readonly items: readonly (readonly PrintBlock[])[] }
  | { readonly kind: 'quotation'; readonly id: string; readonly stance: Stance; readonly runs: readonly PrintRun[] }
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
  readonly paragraphs: readonly (readonly PrintRun[])[]
}

/** A brief with everything resolved: numbers given, citations written out, quotation marks drawn. It knows nothing of editors, databases or file formats; every writer reads this one value, so they cannot disagree. */
export interface Printable {
  readonly language: string
  readonly title: string
  readonly marking: Marking | null
  /** From, to, date, reference: those that are given. */
  readonly facts: readonly Fact[]
  readonly summary: readonly PrintBlock[]
  readonly sections: readonly PrintSection[]
  readonly notes: readonly PrintNote[]
  /** Words that writers print around the text, in the brief's language. `pageOf` is split at its two numbers: “Page ”, “ of ”, “”. */
  readonly words: { readonly pageOf: readonly [string, string, string]; readonly contents: string }
}
