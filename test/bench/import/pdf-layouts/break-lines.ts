import { hyphenationPoints } from './hyphenate.ts'

export interface SetLine {
  readonly words: readonly string[]
  /** The last line of its paragraph is never stretched. */
  readonly last: boolean
}

/** The width of a text in points. */
type Measure = (text: string) => number

interface Column {
  readonly width: number
  readonly indent: number
  readonly hyphenated: boolean
}

/** Breaks a paragraph into lines, greedily as browsers do: at spaces, behind the hyphens of compounds and, where asked, inside words. */
export function breakLines(text: string, measure: Measure, { width, indent, hyphenated }: Column): readonly SetLine[] {
  const lines: SetLine[] = []
  let words: string[] = []
  let room = width - indent
  for (const word of text.split(' ')) {
    let rest = word
    while (words.length > 0 && measure([...words, rest].join(' ')) > room) {
      const head = fittingHead(rest, (part) => measure([...words, part].join(' ')) <= room, hyphenated)
      if (head !== null) words.push(head.shown)
      lines.push({ words, last: false })
      rest = head === null ? rest : rest.slice(head.length)
      words = []
      room = width
    }
    words.push(rest)
  }
  return [...lines, { words, last: true }]
}

interface Head {
  readonly shown: string
  /** How much of the word it takes, in UTF-16 units. */
  readonly length: number
}

/** The longest beginning of a word that fits, with its hyphen; `null` where none does. */
function fittingHead(word: string, fits: (part: string) => boolean, hyphenated: boolean): Head | null {
  const heads: Head[] = []
  for (const { index } of word.matchAll(/(?<=\p{L}|\d)-(?=\p{L})/gu)) heads.push({ shown: word.slice(0, index + 1), length: index + 1 })
  for (const { 0: letters, index } of hyphenated && !word.includes('-') ? word.matchAll(/[a-z]{6,}/gi) : []) {
    for (const point of hyphenationPoints(letters)) heads.push({ shown: `${word.slice(0, index + point)}-`, length: index + point })
  }
  return heads.filter(({ shown }) => fits(shown)).toSorted((a, b) => b.length - a.length)[0] ?? null
}
