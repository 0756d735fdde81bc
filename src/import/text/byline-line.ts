/** The authors named by a line that is a byline and nothing else (“By Jane Roe and John Doe”), as printed, without “By”; `null` for any other line. */
export function readBylineLine(line: string): string | null {
  if (line.length > 120) return null
  return byline.exec(line)?.groups?.['names'] ?? null
}

/** A name is two to five words that begin with a capital, initials and particles among them: “By Monday” and “By the sea” are none. */
const word = String.raw`(?:(?:[dl][’'])?\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}\.(?:-?\p{Lu}\.)*)`
const particle = '(?:van|von|de|der|den|di|da|del|della|la|le|al|el|bin|ibn|ter|ten|zu|dos|das)'
const name = String.raw`${word}(?: (?:${word}|${particle})){0,4} ${word}`
const byline = new RegExp(
  String.raw`^(?:By|BY|Von|Par|Por|Door|Af|Av|Przez|Words by|Written by|Text:|Author:|Authors:)\s+(?<names>${name}(?:(?:, | and | und | et | y | e | en | & |, and )${name}){0,5})$`,
  'u',
)
