import type { EntryKind, SectionKind } from '#core/brief'

/** A place in the brief. Its id is `null` for the brief’s own title. */
export type OutlineRow =
  | { readonly kind: 'title'; readonly id: null; readonly level: 1; readonly text: string }
  | {
      readonly kind: 'section'
      readonly id: string
      readonly level: 1
      readonly text: string
      readonly section: SectionKind
      readonly entries: number
      readonly words: number
    }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string; readonly level: 2; readonly text: string; readonly entry: EntryKind }

/** Where a row is dropped: beside another of its kind, or an entry into a section. */
export interface OutlineDrop {
  readonly id: string
  readonly where: 'before' | 'after' | 'into'
}
