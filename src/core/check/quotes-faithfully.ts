/**
 * Whether `quoted` gives `words` as a careful writer may: white space and outer quotation marks do not count, and whatever the writer did stands in square brackets:
 * words left out “[…]”, words put in “they [the council] decided”, a pronoun explained “[the council] decided”, the case of a letter “[T]he”.
 * A bracket never stands for any other word, or “is not legal” could become “is [clearly] legal”. Everything else is a change, be it a comma.
 */
export function quotesFaithfully(quoted: string, words: string): boolean {
  const expected = bare(words)
  const parts = bare(quoted).split(/(\[[^[\]]+\])/u)
  // Every place in `expected` to which the parts read so far may have brought us.
  let reached: readonly number[] = [0]
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) reached = afterText(betweenBrackets(part, index === 0, index === parts.length - 1), expected, reached)
    else reached = afterBracket(part, expected, { reached, attached: startsInWord.test(parts[index + 1] ?? '') })
  }
  return reached.includes(expected.length)
}

const startsInWord = /^[\p{L}\p{N}]/u
const endsInWord = /[\p{L}\p{N}]$/u
const ellipsis = /^\[\s*(?:…|\.\s*\.\s*\.)\s*\]$/u
/** What “[the council]” may stand for. English only: elsewhere the writer has “[…] [le conseil]”. */
const pronoun =
  /^(?:I|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|this|that|these|those|here|there)(?![\p{L}\p{N}'’])/iu

/** One space for each run of white space, and no quotation marks around it all, also where a bracket stands before or behind them. Single ones count only as a pair: they are apostrophes too. */
function bare(text: string): string {
  const inside = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^((?:\[[^[\]]+\] ?)?)["“”„«»]/u, '$1')
    .replace(/["“”„«»]((?: ?\[[^[\]]+\])?)$/u, '$1')
    .trim()
  return /^['‘‚‹].*['’‘›]$/u.test(inside) ? inside.slice(1, -1).trim() : inside
}

/** Spaces next to a bracket belong to the bracket. */
function betweenBrackets(text: string, first: boolean, last: boolean): string {
  const start = first ? text : text.trimStart()
  return last ? start : start.trimEnd()
}

function afterText(text: string, expected: string, reached: readonly number[]): readonly number[] {
  return reached.filter((place) => expected.startsWith(text, place)).map((place) => place + text.length)
}

/** `attached`: a word goes on right behind the bracket. */
function afterBracket(
  bracket: string,
  expected: string,
  { reached, attached }: { readonly reached: readonly number[]; readonly attached: boolean },
): readonly number[] {
  const from = withSpace(reached, expected)
  if (ellipsis.test(bracket)) return leftOut(from, expected)
  const letter = bracket.slice(1, -1).toLowerCase()
  return [
    ...from.filter((place) => attached && expected.charAt(place).toLowerCase() === letter).map((place) => place + 1),
    ...(attached ? [] : from),
    ...withSpace(afterText(bracket, expected, from), expected),
    ...withSpace(afterPronoun(expected, from), expected),
  ]
}

/** Any words may be left out, but whole ones. */
function leftOut(from: readonly number[], expected: string): readonly number[] {
  const first = from.find((place) => !insideWord(expected, place))
  if (first === undefined) return []
  return Array.from({ length: expected.length - first + 1 }, (_, count) => first + count).filter((place) => !insideWord(expected, place))
}

function afterPronoun(expected: string, from: readonly number[]): readonly number[] {
  return from.flatMap((place) => {
    const found = insideWord(expected, place) ? null : pronoun.exec(expected.slice(place))
    return found === null ? [] : [place + found[0].length]
  })
}

function insideWord(text: string, place: number): boolean {
  return endsInWord.test(text.slice(Math.max(0, place - 2), place)) && startsInWord.test(text.slice(place, place + 2))
}

function withSpace(places: readonly number[], text: string): readonly number[] {
  return [...new Set(places.flatMap((place) => (text.charAt(place) === ' ' ? [place, place + 1] : [place])))]
}
