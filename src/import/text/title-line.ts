import { countWords } from '#core/article'
import { readDateLine } from '../dates/index.ts'
import { readBylineLine } from './byline-line.ts'

/**
 * Says whether the first line of a text is its headline: short, not a sentence, not a dateline, byline, date, list item, address or field, and above
 * paragraphs clearly longer than itself. In doubt it is not: a missing title is asked for, a wrong one is cited.
 */
export function isTitleLine(line: string, following: readonly string[]): boolean {
  if (line.length > 150 || countWords(line) > 25 || !/\p{L}/u.test(line)) return false
  if (endsLikeSentence.test(line) || notHeadline.some((pattern) => pattern.test(line))) return false
  if (readDateLine(line) !== null || readBylineLine(line) !== null) return false
  return standsAboveText(line, following)
}

/** Full stops and their like in Latin, Greek, Armenian, Hebrew, Arabic, Devanagari, Burmese, Khmer, Ethiopic and CJK writing, and what joins on to more; closing quotes and brackets may follow. */
const endsLikeSentence = /[.!?…:;,·։׃؟۔।॥။៖።。！？：；，、][\p{Pe}\p{Pf}"'’”»]*$/u

const notHeadline: readonly RegExp[] = [
  // A headline begins with a capital, a digit or a quotation mark, or is in a script without capitals.
  /^\p{Ll}/u,
  // Dateline: “KESTREL CITY, March 5 (Meridian Wire) —”.
  /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,[^—–-]{2,30})?(?:\s*\([^)]{2,40}\))?\s*(?:—|–|--|- )/u,
  // List item or numbered paragraph.
  /^(?:[-*•–]\s|\(?\d{1,3}[.)]\s)/u,
  // Address, mail address, file name.
  /https?:\/\/|\bwww\.|\S@\S+\.\S/i,
  // “Subject: …”, “From: …”: what it is a title of is not said.
  /^\p{L}[\p{L} -]{0,20}:\s/u,
  // Markup or data.
  /^[<{[#=|]/,
]

function standsAboveText(line: string, following: readonly string[]): boolean {
  const next = following.slice(0, 6)
  if (next.length === 0) return false
  const mean = next.reduce((sum, text) => sum + text.length, 0) / next.length
  const sentences = next.filter((text) => endsLikeSentence.test(text)).length
  return sentences * 2 >= next.length && mean >= 1.5 * line.length && mean >= (unspaced.test(line) ? 20 : 60)
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
