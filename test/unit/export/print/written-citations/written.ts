import type { CitationStyleName } from '#core/brief'

/** What the notes of `written` are called, in their order. */
export const places = [
  'newspaper',
  'a page of it, next',
  'web page',
  'wire story',
  'an agency’s own',
  'editorial',
  'translated title',
  'undated',
  'newspaper again',
  'wire story again',
  'and again',
  'two in one note',
] as const

/** What a style makes of each kind of source: italics between asterisks, links in square brackets. */
export interface Written {
  readonly style: CitationStyleName
  readonly language: string
  readonly notes: Readonly<Record<(typeof places)[number], string>>
  readonly list: readonly string[]
}
