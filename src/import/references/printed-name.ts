/**
 * An author as a newspaper prints one, from the way reference managers file them: “Roe, Jane” is “Jane Roe”. What is no filed person stays in one piece:
 * an agency, “Jane Roe in Paris”, “Jane Roe, Political Editor”, “Jane Roe, John Doe”. `null` where nothing is left.
 */
export function printedName(filed: string): string | null {
  const text = filed
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;]+$/, '')
  const name = text.replace(by, '')
  if (name === '' || name.toLowerCase() === 'others') return null
  const [family = '', given, suffix] = name.split(/\s*,\s*/)
  if (name !== text || given === undefined || !isPerson(family, given) || name.split(',').length > (suffix === undefined ? 2 : 3))
    return name
  if (suffix === undefined) return `${given} ${family}`
  return generation.test(suffix) ? `${given} ${family} ${suffix}` : name
}

const by = /^(?:by|von|par|por|di|door)\s+(?=\p{Lu})/iu
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Two names in a row, each of two words written out, are two persons or a person and an office rather than one person. */
function isPerson(family: string, given: string): boolean {
  if (!nameLike.test(family) || !nameLike.test(given) || office.test(given)) return false
  return wordsOut(family) < 2 || wordsOut(given) < 2
}

const nameLike = /^[\p{L}\p{M}.'’‘ -]+$/u
const office =
  /\b(?:editor|correspondent|reporter|writer|chief|bureau|staff|desk|korrespondent\w*|redakteur\w*|correspondante?|inc|ltd|llc)\b/iu

/** Words that begin with a capital and are no initials; particles (“van der”) are not counted. */
function wordsOut(name: string): number {
  return name.split(/[ -]/).filter((word) => /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(word)).length
}

/** Several authors on one line, as a byline has them; `null` where there is none. */
export function bylineOf(names: readonly (string | null)[]): string | null {
  const known = new Set(names.filter((name) => name !== null))
  return known.size === 0 ? null : [...known].join(', ')
}
