import type { Inline } from '#core/brief'

/** Stands for a note or for words quoted from a pick. A character that text does not hold. */
const other = '\uffff'

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘'],
  ['「', '」'],
  ['『', '』'],
]

/** Words that somebody typed between quotation marks in running text, outermost first, without the marks. What holds a quotation from a pick is left out: its own rules look after that. */
export function typedQuotations(content: readonly Inline[]): readonly string[] {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'lineBreak' ? '\n' : other)).join('')
  const found: string[] = []
  let from = 0
  while (from < text.length) {
    const closing = pairs.find(([open]) => open === text[from])?.[1]
    const to = closing === undefined || isApostrophe(text, from) ? -1 : endOf(text, from + 1, closing)
    if (to === -1) {
      from += 1
      continue
    }
    const words = text.slice(from + 1, to).trim()
    if (words !== '' && !words.includes(other)) found.push(words)
    from = to + 1
  }
  return found
}

const letter = /[\p{L}\p{N}]/u

/** A mark right behind a letter or digit opens nothing: don’t, 5", d’accord. */
function isApostrophe(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '')
}

/** Where a mark closes: the first of its kind that no letter follows, on the same line. */
function endOf(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length && text[at] !== '\n'; at += 1) {
    if (closing.includes(text[at] ?? '') && !letter.test(text[at + 1] ?? '')) return at
  }
  return -1
}
