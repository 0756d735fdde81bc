import { joinLines } from '../text/index.ts'

/** What the file itself tells of its spelling: every word that stands whole on a line, in lower case, and how often lines end in a hyphen. */
export interface Spelling {
  readonly words: ReadonlyMap<string, number>
  /** The typesetter parted words; else every hyphen at a line’s end is the word’s own. */
  readonly hyphenates: boolean
}

/** Learns a file’s spelling from its lines. */
export function learnSpelling(lines: readonly string[]): Spelling {
  const words = new Map<string, number>()
  let parted = 0
  for (const [index, line] of lines.entries()) {
    const found = [...line.toLowerCase().matchAll(word)].map(([text]) => text)
    if (endsParted.test(line)) found.pop()
    if (endsParted.test(lines[index - 1] ?? '')) found.shift()
    for (const text of found) words.set(text, (words.get(text) ?? 0) + 1)
  }
  for (const [index, line] of lines.entries()) {
    const parts = partsOf(line, lines[index + 1] ?? '')
    if (parts !== null && words.has(`${parts.head}${parts.tail}`)) parted += 1
  }
  const hyphens = lines.filter((line) => endsParted.test(line)).length
  return { words, hyphenates: parted >= 2 || hyphens > 0.03 * lines.length }
}

const word = /\p{L}[\p{L}\p{M}]*(?:[-’'‐]\p{L}[\p{L}\p{M}]*)*/gu
const endsParted = /\p{L}[-\u00AD\u2010]$/u

interface Parts {
  readonly head: string
  readonly tail: string
}

/** The two parts of a word that a line’s end may have parted, in lower case; the second begins with a small letter. */
function partsOf(line: string, next: string): Parts | null {
  const head = /(\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*)[-\u00AD\u2010]$/u.exec(line)?.[1]
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0]
  return head === undefined || tail === undefined ? null : { head: head.toLowerCase(), tail: tail.toLowerCase() }
}

/** Joins two lines of a paragraph: a word parted at the line’s end becomes whole again, a compound keeps its hyphen. */
export function joinLine(text: string, next: string, spelling: Spelling): string {
  if (text === '') return next
  const parts = partsOf(text, next)
  if (parts !== null) return keepsHyphen(text, parts, spelling) ? text.replace(/[\u00AD\u2010]$/u, '-') + next : text.slice(0, -1) + next
  if (isKnownWhole(text, next, spelling)) return text.slice(0, -1) + next
  if (joinsTight.some(([end, start]) => end.test(text) && start.test(next))) return text + next
  return joinLines([text, next])
}

/** “Trace-|Monkey”, where the file writes “TraceMonkey” elsewhere. */
function isKnownWhole(text: string, next: string, { words }: Spelling): boolean {
  const head = /(\p{L}[\p{L}\p{M}]*)[-\u00AD\u2010]$/u.exec(text)?.[1]?.toLowerCase()
  const tail = /^\p{Lu}[\p{L}\p{M}]*/u.exec(next)?.[0].toLowerCase()
  return head !== undefined && tail !== undefined && (words.get(`${head}${tail}`) ?? 0) > (words.get(`${head}-${tail}`) ?? 0)
}

/** Places where a line may end and no space stands. */
const joinsTight: readonly (readonly [end: RegExp, start: RegExp])[] = [
  // “Anglo-|Saxon”, “COVID-|19”, “1914-|18”.
  [/[\p{L}\p{N}][-\u2010]$/u, /^[\p{L}\p{N}]/u],
  // A dash without spaces, on either side.
  [/\S[—]$/u, /^\S/u],
  [/[\p{L}\p{N}”’)]$/u, /^—\S/u],
  [/\d–$/u, /^\d/u],
  // An address.
  [/(?:https?:\/\/|www\.)\S*[/\-_.?=&]$/iu, /^[\p{L}\p{N}]/u],
]

function keepsHyphen(text: string, { head, tail }: Parts, { words, hyphenates }: Spelling): boolean {
  if (text.endsWith('\u00AD')) return false
  const whole = words.get(`${head}${tail}`) ?? 0
  const compound = words.get(`${head}-${tail}`) ?? 0
  if (whole !== compound) return compound > whole
  if (!hyphenates) return true
  // “US-|led”: nobody parts an abbreviation.
  return /\p{Lu}{2}[-\u2010]$/u.test(text) || isCompound(head.split(/[-‐]/).at(-1) ?? head, tail, words)
}

/** By the words it is made of, where the file writes it nowhere else. */
function isCompound(head: string, tail: string, words: Spelling['words']): boolean {
  if (suffixes.test(tail)) return false
  if (compoundHeads.test(head) || (head.length > 2 && compoundTails.test(tail))) return true
  return head.length > 2 && tail.length > 3 && words.has(head) && words.has(tail)
}

/** First parts of English compounds that are written with a hyphen, and that are seldom a syllable of anything else. */
const compoundHeads =
  /^(?:self|well|ill|half|long|short|high|low|middle|single|double|non|cross|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|second|third|world|state|quasi|full|large|small|year|month|week|decision|policy|peace|oil)$/
/** Second parts of such compounds. */
const compoundTails =
  /^(?:based|backed|related|year|style|owned|known|rich|sized|minded|funded|driven|friendly|controlled|sponsored|elect|general|making|speaking|producing|building|keeping|sharing|scale|level|border|quarters|thirds|member|called|east|west|eastern|western|looking|reaching|standing|term)s?$/
/** Endings that a typesetter parts from a word which would be a word without them: “state-|ment”. */
const suffixes =
  /^(?:ments?|ings?|ed|ers?|ly|ness|less|ful|ably|able|[ts]ions?|ations?|hood|ship|al|ally|ity|ities|ences?|ances?|ish|ism|ists?|ive|ous|wards?)$/
