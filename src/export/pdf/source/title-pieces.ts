import type { Fact, Printable } from '#core/printable'
import type { Piece } from './piece.ts'
import { typstString } from './typst-text.ts'

/** What stands above the text: date and reference, the title, whom it is for and from, and the marking, which a screen reader passes over in header and footer. */
export function titlePieces({ date, reference, title, to, from, marking, words }: Printable): readonly Piece[] {
  const lines = [to, from].filter((fact) => fact !== null).map(({ label, value }) => addressLine(label, `text(${typstString(value)})`))
  const marked = marking === null ? [] : [addressLine(words.marking, `marking-box(${typstString(marking)})`)]
  const codes = [
    ...(date === null && reference === null ? [] : [`date-line(${contentOf(date)}, ${referenceOf(reference)})`]),
    ...(title.trim() === '' ? [] : ['title()']),
    ...(lines.length + marked.length === 0 ? [] : [`address-lines(${[...lines, ...marked].join(', ')})`]),
  ]
  return codes.map((code) => ({ code, notes: [] }))
}

function addressLine(label: string | null, value: string): string {
  return `text(${typstString(label ?? '')}), ${value}`
}

function contentOf(fact: Fact | null): string {
  return fact === null ? 'none' : `text(${typstString(fact.value)})`
}

function referenceOf(reference: Fact | null): string {
  if (reference === null) return 'none'
  return `{${reference.label === null ? '' : `strong(text(${typstString(`${reference.label} `)}));`}text(${typstString(reference.value)})}`
}
