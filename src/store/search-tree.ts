/** Where words are looked for: in one column of the full-text index, or in all of them. */
export type SearchField = 'any' | 'title' | 'outlet' | 'byline' | 'text'

/** A word, or a phrase whose words stand next to each other. `text` holds at least one letter or number and no straight double quotation mark. */
export interface SearchedWords {
  readonly kind: 'words'
  readonly text: string
  /** The last word may go on. */
  readonly isBeginning: boolean
  readonly field: SearchField
}

/** What was typed, understood. `and` and `or` have two parts or more. */
export type SearchTree =
  | SearchedWords
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'language'; readonly language: string }
  /** A day, month or year, to be counted in. */
  | { readonly kind: 'from'; readonly date: string }
  | { readonly kind: 'to'; readonly date: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchTree[] }
  | { readonly kind: 'not'; readonly part: SearchTree }
