/** Text as it will be read. `link` is an absolute address or `null`. */
export interface StyledText {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly superscript: boolean
  readonly smallCaps: boolean
  readonly link: string | null
}

/** Text with nothing about it. */
export function plainText(text: string): StyledText {
  return { kind: 'text', text, bold: false, italic: false, underline: false, superscript: false, smallCaps: false, link: null }
}

/** Joins neighbours that look alike and leaves out empty ones: the same words in the fewest pieces. */
export function joinAlike(texts: readonly StyledText[]): readonly StyledText[] {
  const joined: StyledText[] = []
  for (const next of texts) {
    const last = joined.at(-1)
    if (next.text === '') continue
    if (last !== undefined && looksAlike(last, next)) joined.splice(-1, 1, { ...last, text: last.text + next.text })
    else joined.push(next)
  }
  return joined
}

function looksAlike(one: StyledText, other: StyledText): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.superscript === other.superscript &&
    one.smallCaps === other.smallCaps &&
    one.link === other.link
  )
}
